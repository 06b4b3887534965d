import { joursEntre } from '#shared/dates/date-civile.ts';
import { dateSansJour, heureFr } from '#shared/dates/format.ts';
import { enBref } from '#shared/documents/fiche-territoire/section.ts';
import { composerLesMots } from '#shared/domain/note/composer.rules.ts';
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
  tete: composerLesMots(enBref(tete, INTITULE)),
  corps: composerLesMots(enBref(corps, EXTRAIT)),
  fin: composerLesMots(fin.filter((mots) => typeof mots === 'string' && mots !== '').join(', ')),
  vers,
  ...(alerte ? { alerte } : {}),
});

/** Une phrase de « Ce qu'il faut retenir ». */
export const phrase = (mots: string, vers: string | null = null): ElementDeNote => ({
  tete: '',
  corps: composerLesMots(mots),
  fin: '',
  vers,
});

/** Une date du calendrier, et ce qui s'y passe ; l'heure, si on la sait, suit le jour. */
export const dateDuCalendrier = (
  le: string,
  quoi: string,
  vers: string | null,
  { fin = [], heure }: { readonly fin?: readonly (string | null | false)[]; readonly heure?: string } = {},
): ElementDeNote => ({
  ...element(heure === undefined ? dateSansJour(le) : `${dateSansJour(le)}, ${heureFr(heure)}`, quoi, fin, vers),
  le,
});

export const piloteDit = (pilote: string | null): string | null => (pilote === null ? null : `pilote : ${pilote}`);
export const echeanceDite = (echeance: string | null): string | null =>
  echeance === null ? null : `échéance le ${dateSansJour(echeance)}`;
export const retardDit = (jours: number): string => `en retard de ${pluriel(jours, 'jour', 'jours')}`;

/** Ce qui presse d'une échéance passée, quand rien ne la clôt. */
export const siEnRetard = (echeance: string | null, jour: string): Pick<ElementDeNote, 'presse'> =>
  echeance === null || echeance >= jour ? {} : { presse: composerLesMots(retardDit(joursEntre(echeance, jour))) };

/** Comment joindre une personne : son téléphone, sinon son courriel. */
export const joindre = ({
  telephone,
  courriel,
}: {
  readonly telephone: string | null;
  readonly courriel: string | null;
}): string => telephone ?? courriel ?? '';
