import { ajouterJours, anneeCivile, composer, jourDeLaSemaine, joursDuMois } from '#shared/dates/date-civile.ts';
import { ferieLe } from '#shared/dates/jours-feries.ts';
import { dateCourte, dateLongue } from '#shared/dates/format.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { anneeComptee, PLENIERES } from '../instance/calendrier-legal.rules.ts';
import type { TypeInstance } from '../instance/instance.schema.ts';
import type { EtatReunion } from './reunion.schema.ts';

/** Une réunion telle que le calendrier la montre. */
export interface ReunionDuCalendrier {
  readonly id: string;
  readonly instanceId: string;
  readonly date: string;
  readonly heureDebut: string;
  readonly heureFin: string | null;
  readonly etat: EtatReunion;
  readonly pleniere: boolean;
  readonly anterieure: boolean;
}

export interface InstanceDuCalendrier {
  readonly id: string;
  readonly nom: string;
  readonly type: TypeInstance;
  readonly departementCode: string;
  /** Réunions que son texte ou son règlement demande dans l’année; 0 : rien. */
  readonly reunionsParAn: number;
  /** Comment « une fois par an » se compte, selon son profil. */
  readonly compte: 'civile' | 'glissante';
}

/** Une personne titulaire d’un siège de cette instance, ce jour-là. */
export interface TitulaireDuJour {
  readonly date: string;
  readonly instanceId: string;
  readonly personneId: string;
  readonly nom: string;
}

export interface RemarqueDuCalendrier {
  readonly genre: 'chevauchement' | 'meme_jour' | 'ferie' | 'pleniere' | 'nombre';
  /** Le jour dont elle parle ; `null` : l’année. */
  readonly date: string | null;
  readonly phrase: string;
  readonly article: string | null;
  readonly reunions: readonly string[];
  readonly instanceId: string | null;
}

/** Ce qu’une réunion dure quand sa fin n’est pas dite. */
const DUREE_SUPPOSEE = 120;
const PERSONNES_NOMMEES = 3;

const minutes = (heure: string): number => Number(heure.slice(0, 2)) * 60 + Number(heure.slice(3, 5));
const fin = ({ heureDebut, heureFin }: ReunionDuCalendrier): number =>
  heureFin === null ? minutes(heureDebut) + DUREE_SUPPOSEE : minutes(heureFin);

/** Deux réunions du même jour se chevauchent ; l’une qui commence quand l’autre finit ne la chevauche pas. */
export const seChevauchent = (une: ReunionDuCalendrier, autre: ReunionDuCalendrier): boolean =>
  une.date === autre.date && minutes(une.heureDebut) < fin(autre) && minutes(autre.heureDebut) < fin(une);

/** Ni annulée, ni reportée : elle se tient, ou s’est tenue. */
export const setient = ({ etat }: Pick<ReunionDuCalendrier, 'etat'>): boolean =>
  etat !== 'annulee' && etat !== 'reportee';

/** Les paires de réunions d’un même jour, de deux instances, chacune une fois. */
export function pairesDuJour(reunions: readonly ReunionDuCalendrier[]): [ReunionDuCalendrier, ReunionDuCalendrier][] {
  const parJour = Map.groupBy(reunions.filter(setient), ({ date }) => date);
  return [...parJour.values()].flatMap((jour) =>
    jour.flatMap((une, i) =>
      jour
        .slice(i + 1)
        .filter((autre) => autre.instanceId !== une.instanceId)
        .map((autre): [ReunionDuCalendrier, ReunionDuCalendrier] => [une, autre]),
    ),
  );
}

interface Annee {
  readonly annee: number;
  readonly aujourdHui: string;
  readonly instances: readonly InstanceDuCalendrier[];
  readonly reunions: readonly ReunionDuCalendrier[];
  /** Réunions des instances dont l'année se compte sur douze mois, au-delà des bords de l'année montrée. */
  readonly comptees?: readonly ReunionDuCalendrier[];
  /** Titulaires des instances qui se réunissent à plusieurs un même jour. */
  readonly titulaires: readonly TitulaireDuJour[];
}

/** Deux réunions le même jour : les personnes qui siègent aux deux, et si les heures se chevauchent. */
function rencontres({ instances, reunions, titulaires }: Annee): RemarqueDuCalendrier[] {
  const noms = new Map(instances.map(({ id, nom }) => [id, nom]));
  const du = Map.groupBy(titulaires, ({ date, instanceId }) => `${date} ${instanceId}`);
  const siegent = ({ date, instanceId }: ReunionDuCalendrier) => du.get(`${date} ${instanceId}`) ?? [];
  return pairesDuJour(reunions)
    .filter(([une, autre]) => !une.anterieure && !autre.anterieure)
    .map(([une, autre]) => {
      const aussi = new Set(siegent(autre).map(({ personneId }) => personneId));
      const communes = [...new Map(siegent(une).map((p) => [p.personneId, p.nom])).entries()]
        .filter(([id]) => aussi.has(id))
        .map(([, nom]) => nom);
      const ensemble = `${noms.get(une.instanceId)} et ${noms.get(autre.instanceId)}`;
      const chevauche = seChevauchent(une, autre) && communes.length > 0;
      const qui =
        communes.length > PERSONNES_NOMMEES
          ? pluriel(communes.length, 'personne siège', 'personnes siègent')
          : `${enumerer(communes)} ${communes.length > 1 ? 'siègent' : 'siège'}`;
      const phrase = chevauche
        ? `${ensemble} se chevauchent : ${qui} aux deux.`
        : communes.length > 0
          ? `${ensemble} se réunissent le même jour : ${qui} aux deux.`
          : `${ensemble} se réunissent le même jour.`;
      return {
        genre: chevauche ? ('chevauchement' as const) : ('meme_jour' as const),
        date: une.date,
        phrase: typographier(phrase),
        article: null,
        reunions: [une.id, autre.id],
        instanceId: null,
      };
    });
}

/** Une réunion à venir un jour férié de son département. */
function unJourFerie({ instances, reunions, aujourdHui }: Annee): RemarqueDuCalendrier[] {
  const connues = new Map(instances.map((instance) => [instance.id, instance]));
  return reunions.filter(setient).flatMap(({ id, instanceId, date, anterieure }) => {
    const instance = connues.get(instanceId);
    const ferie = instance === undefined || anterieure ? null : ferieLe(date, instance.departementCode);
    if (instance === undefined || ferie === null || date < aujourdHui) return [];
    return [
      {
        genre: 'ferie' as const,
        date,
        phrase: typographier(`${instance.nom} se réunit un jour férié (${ferie.libelle}).`),
        article: ferie.article,
        reunions: [id],
        instanceId,
      },
    ];
  });
}

/**
 * Jours où se compte « une fois par an » : l'année civile, ou les douze mois qui finissent ce jour (le 31 décembre pour une
 * autre année que celle en cours) ; ce qui est déjà prévu d'ici la fin de l'année montrée y compte.
 */
export function periodeComptee(
  compte: InstanceDuCalendrier['compte'],
  annee: number,
  aujourdHui: string,
): { readonly de: string; readonly a: string } {
  const a = composer(annee, 12, 31);
  if (compte === 'civile') return { de: composer(annee, 1, 1), a };
  return { de: anneeComptee(compte, annee === anneeCivile(aujourdHui) ? aujourdHui : a).de, a };
}

/**
 * R-048 : une fois par an, le comité régional (CREFOP compris) ou départemental associe tous les organismes de L. 5311-7, III.
 * R-049 : le CREFOP se réunit deux fois dans l’année. Une année passée sans réunion connue ne se commente pas : le fichier
 * ne la tenait peut-être pas.
 */
function deLAnnee({ instances, reunions, comptees = [], annee, aujourdHui }: Annee): RemarqueDuCalendrier[] {
  const enCours = anneeCivile(aujourdHui);
  return instances.flatMap(({ id, nom, type, reunionsParAn, compte }) => {
    const { de, a } = periodeComptee(compte, annee, aujourdHui);
    const siennes = (compte === 'civile' ? reunions : comptees).filter(
      (reunion) => reunion.instanceId === id && setient(reunion) && reunion.date >= de && reunion.date <= a,
    );
    const quand = compte === 'civile' ? `en ${annee}` : `sur douze mois, depuis le ${dateCourte(de)}`;
    if (annee < enCours && siennes.length === 0) return [];
    const remarques: RemarqueDuCalendrier[] = [];
    const dire = (genre: 'pleniere' | 'nombre', phrase: string, article: string | null) =>
      remarques.push({ genre, date: null, phrase: typographier(phrase), article, reunions: [], instanceId: id });
    const article = PLENIERES[type];
    if (article !== undefined && !siennes.some(({ pleniere }) => pleniere))
      dire('pleniere', `${nom} : aucune plénière ${quand}.`, article);
    if (siennes.length < reunionsParAn)
      dire(
        'nombre',
        `${nom} : ${siennes.length} sur ${pluriel(reunionsParAn, 'réunion attendue', 'réunions attendues')} ${quand}.`,
        type === 'CREFOP' ? 'R. 6123-3-14' : null,
      );
    return remarques;
  });
}

/** Ce que le calendrier d’une année appelle à voir : les chevauchements d’abord, puis les jours, puis l’année. */
export function remarquesDeLAnnee(annee: Annee): readonly RemarqueDuCalendrier[] {
  const jours = [...rencontres(annee), ...unJourFerie(annee)].toSorted((a, b) =>
    (a.date ?? '').localeCompare(b.date ?? ''),
  );
  const presse = jours.filter(({ genre, date }) => genre === 'chevauchement' && (date ?? '') >= annee.aujourdHui);
  return [...presse, ...jours.filter((r) => !presse.includes(r)), ...deLAnnee(annee)];
}

/** Un mois en semaines du lundi au dimanche ; `null` : la case est d’un autre mois. */
export function semainesDuMois(annee: number, mois: number): readonly (readonly (string | null)[])[] {
  const decalage = (jourDeLaSemaine(composer(annee, mois, 1)) + 6) % 7;
  const cases: (string | null)[] = [
    ...Array.from({ length: decalage }, () => null),
    ...Array.from({ length: joursDuMois(annee, mois) }, (_, i) => composer(annee, mois, i + 1)),
  ];
  while (cases.length % 7 !== 0) cases.push(null);
  return Array.from({ length: cases.length / 7 }, (_, i) => cases.slice(i * 7, i * 7 + 7));
}

const PAS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Le jour où mène une touche dans l’année, ou `null` si elle ne mène nulle part. */
export function jourApresTouche(jour: string, touche: string): string | null {
  const annee = anneeCivile(jour);
  const dansLAnnee = (vise: string) => (vise.startsWith(String(annee)) ? vise : null);
  const pas = PAS[touche];
  if (pas !== undefined) return dansLAnnee(ajouterJours(jour, pas));
  if (touche === 'Home') return composer(annee, 1, 1);
  if (touche === 'End') return composer(annee, 12, 31);
  if (touche !== 'PageUp' && touche !== 'PageDown') return null;
  const mois = Number(jour.slice(5, 7)) + (touche === 'PageUp' ? -1 : 1);
  if (mois < 1 || mois > 12) return null;
  return composer(annee, mois, Math.min(Number(jour.slice(8)), joursDuMois(annee, mois)));
}

/** « jeudi 12 mars 2026, 2 réunions, jour férié (fête nationale) ». */
export const direLeJour = (date: string, reunions: number, ferie: string | null): string =>
  [dateLongue(date), reunions > 0 && pluriel(reunions, 'réunion', 'réunions'), ferie && `jour férié (${ferie})`]
    .filter(Boolean)
    .join(', ');
