import type { Choix } from '#renderer/ui/champs/chercher-dans.ts';

/** Quelques communes, pour montrer le choix dans un référentiel. */
export const COMMUNES: readonly Choix[] = [
  { id: '68004', libelle: 'Altkirch', note: '68004' },
  { id: '68066', libelle: 'Colmar', note: '68066' },
  { id: '68112', libelle: 'Guebwiller', note: '68112' },
  { id: '68154', libelle: 'Illzach', note: '68154' },
  { id: '68224', libelle: 'Mulhouse', note: '68224' },
  { id: '68297', libelle: 'Saint-Louis', note: '68297' },
  { id: '68334', libelle: 'Thann', note: '68334' },
  { id: '68376', libelle: 'Wittenheim', note: '68376' },
  { id: '67462', libelle: 'Sélestat', note: '67462' },
];
