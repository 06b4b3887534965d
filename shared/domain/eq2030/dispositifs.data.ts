import type { Axe, Dispositif } from './deploiement.schema.ts';

/** Un dispositif d'Entrepreneuriat Quartiers 2030 (annuaire § 4.2). */
export interface DispositifVu {
  readonly code: Dispositif;
  readonly nom: string;
  readonly court: string;
  /** `null` : transversal ou à préciser. */
  readonly axe: Axe | null;
  readonly dit: string;
  /** Compté dans la couverture d'un quartier : Bus, Carrefour et CitésLab seulement (complément du lot 4). */
  readonly couvre: boolean;
}

export const DISPOSITIFS: readonly DispositifVu[] = [
  {
    code: 'CITESLAB',
    nom: 'CitésLab – Révélateur de talents',
    court: 'CitésLab',
    axe: 1,
    dit: 'Des chefs de projet dans les quartiers détectent, préparent et orientent.',
    couvre: true,
  },
  {
    code: 'BUS',
    nom: 'Bus de l’Entrepreneuriat',
    court: 'Bus',
    axe: 1,
    dit: 'Un lieu d’accueil itinérant.',
    couvre: true,
  },
  {
    code: 'CARREFOUR',
    nom: 'Carrefour de l’Entrepreneuriat',
    court: 'Carrefour',
    axe: 1,
    dit: 'Un lieu, ou plusieurs, qui rassemble les acteurs locaux.',
    couvre: true,
  },
  {
    code: 'FABRICA',
    nom: 'Fabrica d’entrepreneurs',
    court: 'Fabrica',
    axe: 1,
    dit: 'Paraît avec le Carrefour dans le tableau du Grand Est ; lien exact à vérifier.',
    couvre: false,
  },
  {
    code: 'TALENTS',
    nom: 'Talents des Cités',
    court: 'Talents des Cités',
    axe: 1,
    dit: 'Le concours de chaque année.',
    couvre: false,
  },
  {
    code: 'TOURNEE',
    nom: 'La Tournée EQ2030',
    court: 'Tournée',
    axe: 1,
    dit: 'Une suite d’événements.',
    couvre: false,
  },
  {
    code: 'PASSCREA',
    nom: 'Mon Pass Créa',
    court: 'Pass Créa',
    axe: null,
    dit: 'Un guide numérique gratuit ; transversal, axe à vérifier.',
    couvre: false,
  },
  {
    code: 'AUTRE',
    nom: 'Autre dispositif',
    court: 'Autre',
    axe: null,
    dit: 'Prêt d’honneur quartier, accélérateur… : donnez-lui son nom.',
    couvre: false,
  },
];

const PAR_CODE = new Map(DISPOSITIFS.map((dispositif) => [dispositif.code, dispositif]));

/** Le dispositif de ce code. */
export function dispositifDe(code: Dispositif): DispositifVu {
  const dispositif = PAR_CODE.get(code);
  if (dispositif === undefined) throw new Error(`Dispositif inconnu : ${code}`);
  return dispositif;
}

/** Le nom court d'un dispositif ; pour « Autre », le libellé qu'on lui a donné. */
export const nomDuDispositif = (code: Dispositif, libelle: string | null): string =>
  code === 'AUTRE' && libelle !== null ? libelle : dispositifDe(code).court;

/** Les trois axes du programme (annuaire § 4.1). */
export const AXES: Readonly<Record<Axe, string>> = {
  1: 'Détecter, informer et orienter',
  2: 'Accompagner et financer',
  3: 'Accélérer, développer, conquérir',
};
