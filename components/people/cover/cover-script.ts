/**
 * Runs inline at the top of every page, hashed in the content policy, before anything is drawn: covers the page where it was
 * locked, in whatever tab and before whatever reload, after idle time, and where a browser with a passphrase was started
 * anew (the cookie ends with the browser). Shift three times, or a button marked data-lock, covers it at once. Names as in
 * lib/offline/person/person-here; whoever comes in needs the page `start`, which shows no case.
 */
export const coverScript = `{let d=document,n='counterweight-',s={},o='open-'+location.port+'=1',t=[];try{s=localStorage||s}catch{}let g=k=>s[n+k],p=()=>g('person')||'-',m=g('lock-after-'+p())??10,put=()=>{try{s[n+'locked']=p()}catch{}},look=()=>d.documentElement.toggleAttribute('data-covered',g('locked')==p()&&!/\\/start$/.test(location.pathname)),lock=()=>{put();dispatchEvent(new Event('storage'))};window.personHere=g('person')||'';if(g('person')&&(m>0&&Date.now()-g('seen')>=m*6e4||g('secret')==p()&&!d.cookie.includes(o)))put();d.cookie=o+';path=/;SameSite=Strict';look();for(let e of['storage','pageshow'])addEventListener(e,look);addEventListener('click',e=>e.target.closest?.('[data-lock]')&&lock(),true);addEventListener('keydown',e=>{if(e.repeat)return;t=e.key=='Shift'?[...t.slice(-2),e.timeStamp]:[];t[2]-t[0]<1500&&lock()},true)}`
