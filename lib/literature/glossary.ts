/** A word that the glossary explains. Its words are in the message catalogue under glossary.terms.<id>. */
export type GlossaryTerm = {
  /** Also the address within the page: links point to it, so it is never renamed. */
  readonly id: string
  /** Citations in the grammar of parse-citations.ts; null for a word of this project's own. */
  readonly source: string | null
}

/** The words of the glossary, by id. */
export const glossary: readonly GlossaryTerm[] = [
  { id: 'access', source: 'C18 The Definition; OCHA 2010' },
  { id: 'action-plan', source: 'O25 box 6; UNICEF 2017' },
  { id: 'agency', source: null },
  { id: 'armed-escort', source: 'C18 Changing Alternatives; Cutts 1999a; Richardson 2000' },
  { id: 'armed-group', source: 'O25 Understanding; O25 box 7; C20 Negotiating with armed groups' },
  { id: 'asymmetry', source: 'C18 Conclusion; Habeeb 1988: 18-19' },
  { id: 'batna', source: 'C18 Changing Alternatives; Lax & Sebenius 1985' },
  { id: 'bottom-line', source: 'CCHN 2019; judgement' },
  { id: 'checkpoint', source: 'C20 Obstacles; C18 Persuasion; Pottier 2006' },
  { id: 'commitment', source: 'C18 Commitment and Coalition-forming; Habeeb 1988: 22' },
  { id: 'control', source: 'C18 Changing Alternatives; Habeeb 1988: 22' },
  { id: 'counterpart', source: 'O25 Lessons learned' },
  { id: 'cross-border', source: 'C18 Changing Alternatives; Gillard 2014' },
  { id: 'cross-line', source: 'C18 Weak Alternatives; judgement' },
  { id: 'deconfliction', source: 'O25 box 5; judgement' },
  {
    id: 'deed-of-commitment',
    source:
      'C18 Persuasion; O25 Negotiation strategy; Mack 2007; Geneva Conventions 1949; ICRC 2005 rule 139',
  },
  { id: 'delisting', source: 'O25 box 6; UNICEF 2017; C20 Denunciation' },
  { id: 'denunciation', source: 'C18 Reputations and Fairness; C20 Denunciation' },
  { id: 'diversion', source: 'C20 Beyond legitimacy' },
  { id: 'good-faith', source: 'C20 In search of legitimacy' },
  { id: 'humanitarian-pause', source: 'judgement' },
  { id: 'humanitarian-principles', source: 'C18 The Definition' },
  { id: 'influencer', source: 'O25 Lessons learned' },
  { id: 'interdependence', source: 'C18 Competing Interests' },
  { id: 'interlocutor', source: 'O25 Lessons learned' },
  {
    id: 'laws-of-war',
    source:
      'C18 The Limits of International Law; Geneva Conventions 1949; O25 Understanding; ICRC 2005 rule 139',
  },
  { id: 'legitimacy', source: 'C20 In search of legitimacy' },
  { id: 'lever', source: 'C18 Strategies for Overcoming; Mancini-Griffoli & Picot 2004 ch. 7' },
  { id: 'mandate', source: 'O25 Institutional mandate' },
  {
    id: 'material-support',
    source: 'O25 Challenges; Mackintosh & Duplat 2013; US Supreme Court 2010',
  },
  { id: 'no-contact', source: 'C20 Obstacles; Modirzadeh et al. 2011; O25 Challenges; O25 Recommendations' },
  { id: 'patron', source: 'judgement' },
  { id: 'pilot', source: 'O25 Negotiation strategy; judgement' },
  { id: 'plausible-reading', source: null },
  { id: 'precedent', source: null },
  { id: 'prenegotiation', source: 'C20 Prenegotiation; Gross Stein 1989' },
  { id: 'rank-acceptability', source: 'Lahdelma & Salminen 2001' },
  { id: 'reciprocity', source: 'C18 Persuasion; Slim 2003: 13-18; Mack 2007; Geneva Conventions 1949' },
  { id: 'red-line', source: 'O25 Negotiation strategy; CCHN 2019; judgement' },
  { id: 'remote-management', source: 'C18 Weak Alternatives; Jackson & Giustozzi 2012b' },
  {
    id: 'sanctions',
    source: 'C20 Creating negotiation space; Mackintosh & Duplat 2013; C20 Denunciation; C20 Obstacles',
  },
  { id: 'spoiler', source: 'C18 The Limits of International Law; Glaser 2005: 10' },
  { id: 'stability', source: null },
  { id: 'third-party', source: 'C18 Mobilizing Third-Party Support; Herrero 2014' },
  { id: 'warning', source: null },
]
