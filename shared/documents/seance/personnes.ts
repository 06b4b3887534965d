import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { nomEnCapitales, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import type { Segments } from '../blocs.ts';
import { texte, texteOuManque } from '../segments.ts';

/** « Mme Inès MARCHETTO » : comme on cite une personne dans un acte. */
export const nommer = (personne: Personne): string =>
  [personne.civilite, nomEnCapitales(personne)].filter((mot) => mot !== null).join(' ');

/** Qualité telle qu’elle est saisie, au masculin ou au féminin de la personne. */
export const qualite = (personne: Personne): Segments => texteOuManque(qualiteDe(personne), 'qualité à préciser');

/** « Mme Agathe RIEFFLIN, conseillère régionale ». */
export const nomEtQualite = (personne: Personne): Segments => [...texte(`${nommer(personne)}, `), ...qualite(personne)];

/** Accord d’un mot avec la personne ; sans civilité, le masculin. */
export const accorder = ({ civilite }: Personne, masculin: string, feminin: string): string =>
  civilite === 'Mme' ? feminin : masculin;
