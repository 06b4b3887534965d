import { ajouterJours, ajouterMois, decomposer } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { accord, pluriel } from '#shared/text/nombres.ts';
import type { Instance, TypeInstance } from './instance.schema.ts';
import type { Profil } from './profil.rules.ts';

/** Une échéance du calendrier légal d'une instance. */
export interface Echeance {
  readonly code: string;
  readonly titre: string;
  readonly phrase: string;
  readonly article: string | null;
  /** `fait` : tenu ; `prevu` : une date est prise ; `a_prevoir` : rien encore ; `passe` : la limite est dépassée ; `rappel`. */
  readonly etat: 'fait' | 'prevu' | 'a_prevoir' | 'passe' | 'rappel';
}

/** Ce que le calendrier lit de la vie d'une instance. */
export interface VieDeLInstance {
  readonly instance: Pick<Instance, 'type'>;
  readonly profil: Pick<Profil, 'annee' | 'reunionsParAn'>;
  /** Date civile du jour. */
  readonly date: string;
  readonly pleniere: { readonly tenue: string | null; readonly prevue: string | null };
  /** Réunions tenues et prévues dans l'année qui se compte. */
  readonly reunions: { readonly tenues: number; readonly prevues: number };
  readonly financeurs: boolean;
}

/** L'article qui veut une plénière par an (R-048) ; absent : aucun. */
export const PLENIERES: Readonly<Partial<Record<TypeInstance, string>>> = {
  CRPE: 'R. 5311-21',
  CREFOP: 'R. 6123-3-19',
  CDPE: 'R. 5311-27',
};

/** Premier et dernier jour de l'année où se compte « une fois par an » : civile, ou les douze mois qui finissent ce jour. */
export function anneeComptee(annee: 'civile' | 'glissante', date: string): { readonly de: string; readonly a: string } {
  if (annee === 'glissante') return { de: ajouterJours(ajouterMois(date, -12), 1), a: date };
  const an = date.slice(0, 4);
  return { de: `${an}-01-01`, a: `${an}-12-31` };
}

/**
 * R-048 : une plénière par an au moins, où sont associés tous les organismes de L. 5311-7, III (R. 5311-21, -27,
 * R. 6123-3-19). En année civile la limite est le 31 décembre, et l'on dit quand la dernière date de plus de douze mois ;
 * sur douze mois, l'anniversaire de la dernière.
 */
function pleniereDeLAnnee({ instance, profil, date, pleniere: { tenue, prevue } }: VieDeLInstance): Echeance[] {
  const article = PLENIERES[instance.type];
  if (article === undefined) return [];
  const dire = (etat: Echeance['etat'], phrase: string): Echeance[] => [
    { code: 'R-048', titre: 'Plénière de l’année', phrase, article, etat },
  ];
  const civile = profil.annee.valeur === 'civile';
  const limite = civile ? `${decomposer(date).annee}-12-31` : tenue === null ? null : ajouterMois(tenue, 12);
  const deLAnnee =
    tenue !== null && (civile ? tenue.slice(0, 4) === date.slice(0, 4) : limite !== null && date <= limite);
  if (deLAnnee) {
    const suite = civile || limite === null ? '' : ` Prochaine avant le ${dateCourte(limite)}.`;
    return dire('fait', `Tenue le ${dateCourte(tenue)}.${suite}`);
  }
  const ecart = tenue !== null && ajouterMois(tenue, 12) < date ? ', il y a plus de douze mois' : '';
  const ancienne = tenue === null ? 'Aucune dans ce fichier.' : `La dernière date du ${dateCourte(tenue)}${ecart}.`;
  if (prevue !== null && (limite === null || prevue <= limite || date > limite))
    return dire('prevu', `Prévue le ${dateCourte(prevue)}. ${ancienne}`);
  if (limite !== null && date > limite) return dire('passe', `Douze mois sont passés. ${ancienne}`);
  return dire('a_prevoir', limite === null ? ancienne : `À réunir avant le ${dateCourte(limite)}. ${ancienne}`);
}

/** R-049 et règlement intérieur : un nombre de réunions au moins dans l'année (R. 6123-3-14 : deux pour le CREFOP). */
function reunionsDeLAnnee({ profil, reunions: { tenues, prevues } }: VieDeLInstance): Echeance[] {
  const minimum = profil.reunionsParAn.valeur;
  if (minimum === 0) return [];
  const manque = minimum - tenues - prevues;
  const etat = tenues >= minimum ? 'fait' : manque <= 0 ? 'prevu' : 'a_prevoir';
  const compte = `${pluriel(tenues, 'tenue', 'tenues')}${prevues > 0 ? `, ${pluriel(prevues, 'prévue', 'prévues')}` : ''}, pour ${minimum} au moins.`;
  return [
    {
      code: 'R-049',
      titre: 'Réunions de l’année',
      phrase: manque > 0 ? `${compte} ${accord(manque, 'Une reste', `${manque} restent`)} à prévoir.` : compte,
      article: profil.reunionsParAn.article,
      etat,
    },
  ];
}

/** R-219 : un rappel annuel, que le code n'assortit d'aucune fréquence : jamais une obligation. */
function rappelAnnuel({ instance: { type }, financeurs }: VieDeLInstance): Echeance[] {
  if (PLENIERES[type] === undefined) return [];
  return [
    {
      code: 'R-219',
      titre: 'Rappel de l’année',
      phrase: `Suivi des conventions État–${type === 'CDPE' ? 'département' : 'région'}${financeurs ? '' : ', conférence des financeurs'} : à inscrire quand vous le jugez utile, le code ne fixe pas de fréquence.`,
      article: 'L. 5311-10, II, 3° et 4°',
      etat: 'rappel',
    },
  ];
}

/** Le calendrier légal d'une instance : plénière, nombre de réunions, rappel (R-048, R-049, R-219). */
export const calendrierLegal = (vie: VieDeLInstance): readonly Echeance[] => [
  ...pleniereDeLAnnee(vie),
  ...reunionsDeLAnnee(vie),
  ...rappelAnnuel(vie),
];
