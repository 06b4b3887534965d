import { dateSansJour } from '#shared/dates/format.ts';
import { enBref } from '#shared/documents/fiche-territoire/section.ts';
import type { ElementDeNote, MatiereDeNote } from '#shared/domain/note/matiere.types.ts';
import { pluriel } from '#shared/text/nombres.ts';

/** Ce qu'une puce de note garde d'un texte : au-delà, on ouvre ce dont elle parle. */
const EXTRAIT = 180;
const INTITULE = 110;

/** Une matière où rien n'est encore dit. */
export const SANS_MATIERE: MatiereDeNote['blocs'] = {
  retenir: [],
  chiffres: [],
  echeances: [],
  decisions: [],
  actions: [],
  argent: [],
  appels: [],
};

export const element = (
  tete: string,
  corps: string,
  fin: readonly (string | null | false)[] = [],
  vers: string | null = null,
  alerte = false,
): ElementDeNote => ({
  tete: enBref(tete, INTITULE),
  corps: enBref(corps, EXTRAIT),
  fin: fin.filter((mots) => typeof mots === 'string' && mots !== '').join(', '),
  vers,
  ...(alerte ? { alerte } : {}),
});

/** Une phrase de « Ce qu'il faut retenir ». */
export const phrase = (mots: string, vers: string | null = null): ElementDeNote => ({
  tete: '',
  corps: mots,
  fin: '',
  vers,
});

export const piloteDit = (pilote: string | null): string | null => (pilote === null ? null : `pilote : ${pilote}`);
export const echeanceDite = (echeance: string | null): string | null =>
  echeance === null ? null : `échéance le ${dateSansJour(echeance)}`;
export const retardDit = (jours: number): string => `en retard de ${pluriel(jours, 'jour', 'jours')}`;

/** Comment joindre une personne : son téléphone, sinon son courriel. */
export const joindre = ({
  telephone,
  courriel,
}: {
  readonly telephone: string | null;
  readonly courriel: string | null;
}): string => telephone ?? courriel ?? '';
