import type { Constat } from '#shared/domain/constat.ts';

/** Les blocs de « Ce que dit la convention » où mène un constat ; la clé est le mot de l'adresse. */
const BLOCS = {
  identite: 'La convention',
  venue: 'D’où elle vient',
  zones: 'Où elle agit',
  volets: 'Volets',
  nombres: 'Coûts et bénéficiaires',
  membres: 'Organismes',
  contenu: 'Ce qu’elle doit dire',
  mandat: 'Le mandat',
} as const;
type Bloc = keyof typeof BLOCS;

/** Où se corrige ce que constate une règle ; C1 le dit elle-même. */
const BLOC_DE_LA_REGLE: Readonly<Record<string, Bloc>> = {
  'O-12': 'venue',
  C3: 'volets',
  C4: 'membres',
  'O-13': 'membres',
  C5: 'nombres',
  'O-1': 'contenu',
  C8: 'mandat',
};
const estUnBloc = (mot: string | null): mot is Bloc => mot !== null && mot in BLOCS;

/** Le bloc où un constat se règle : son mot dans l'adresse, et son titre. */
export function blocDuConstat({ code, ou }: Constat): { readonly mot: string; readonly titre: string } {
  const mot = BLOC_DE_LA_REGLE[code] ?? (estUnBloc(ou) ? ou : 'identite');
  return { mot, titre: BLOCS[mot] };
}
