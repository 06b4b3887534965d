import { heureFr } from '#shared/dates/format.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import type { Mouvement, PointEnSeance, Seance, SiegeEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { compterSieges } from '#shared/domain/seance/siege-compte.rules.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { Segments } from '../blocs.ts';
import { enLettres } from '../nombres-en-lettres.ts';
import { texte } from '../segments.ts';
import { pointsDe } from './ordre-du-jour.ts';
import { accorder, nommer } from './personnes.ts';

/** « (10 h 20) » : l'heure, indicative, si elle est notée. */
const aLHeure = ({ heure }: Pick<Mouvement, 'heure'>): string => (heure === null ? '' : ` (${heureFr(heure)})`);

/** Les mouvements d'une séance dans l'ordre du jour, chacun avec le numéro de son point. */
function dansLOrdre(seance: Seance, garde: (mouvement: Mouvement) => boolean) {
  const gardes = seance.mouvements.filter(garde);
  // Presque personne ne bouge : l'ordre du jour ne se relit que pour qui bouge.
  if (gardes.length === 0) return [];
  const numeros = new Map(pointsDe(seance).map(({ id }, rang) => [id, rang + 1]));
  return gardes
    .map((mouvement) => ({ mouvement, numero: numeros.get(mouvement.pointId) ?? 0 }))
    .toSorted(
      (a, b) =>
        a.numero - b.numero ||
        (a.mouvement.heure ?? '').localeCompare(b.mouvement.heure ?? '') ||
        a.mouvement.rang - b.mouvement.rang,
    );
}

function motDuPassage({ sens }: Mouvement, personne: Personne, premier: boolean): string {
  if (sens === 'depart') return accorder(personne, 'parti', 'partie');
  return premier ? accorder(personne, 'arrivé', 'arrivée') : accorder(personne, 'revenu', 'revenue');
}

/** La personne constatée de chaque présence de siège : un mouvement qui ne nomme personne est le sien. */
function constateeDe({ sieges }: Pick<Seance, 'sieges'>, presenceId: string): string | null {
  return sieges.find(({ presence }) => presence?.id === presenceId)?.presence?.personneId ?? null;
}

/** « , arrivée au point 3 (10 h 20) », « , parti au point 5, revenu au point 6 » : hors des coupures de visioconférence. */
export function passagesDe(seance: Seance, presenceId: string | undefined, personne: Personne): string {
  const estSien = (m: Mouvement): boolean =>
    m.presenceId === presenceId &&
    (m.personneId ?? constateeDe(seance, m.presenceId) ?? personne.id) === personne.id &&
    !m.visio;
  return dansLOrdre(seance, estSien)
    .map(
      ({ mouvement, numero }, rang) =>
        `, ${motDuPassage(mouvement, personne, rang === 0)} au point ${numero}${aLHeure(mouvement)}`,
    )
    .join('');
}

/** Jusqu'à quand, ou depuis quand, vaut le pouvoir d'un membre entré, sorti ou suppléé en séance (R-061). */
export function dureeDuPouvoir(
  seance: Seance,
  { presence, mandats }: Pick<SiegeEnSeance, 'presence' | 'mandats'>,
): string {
  const [premier] = dansLOrdre(seance, (m) => m.presenceId === presence?.id && !m.visio);
  if (premier === undefined) return '';
  const { mouvement, numero } = premier;
  if (mouvement.sens === 'depart') return `, à compter du point ${numero}`;
  const autre = mandats.find(({ personne }) => personne.id === mouvement.personneId)?.personne;
  const arrivee = autre === undefined ? 'son arrivée' : `l’arrivée de ${nommer(autre)}`;
  return `, jusqu’à ${arrivee} au point ${numero}`;
}

/** « La visioconférence a été interrompue au point 2 (10 h 05) et rétablie au point 3 (10 h 12) : … » : une phrase pour tous. */
export function phraseDeVisio(seance: Seance): Segments {
  const coupures = dansLOrdre(seance, ({ visio }) => visio);
  // Un geste de groupe écrit un mouvement par personne : il ne se dit qu'une fois.
  const gestes = new Map(
    coupures.map((un) => [`${un.mouvement.pointId} ${un.mouvement.sens} ${un.mouvement.heure ?? ''}`, un]),
  );
  const dits = [...gestes.values()].map(
    ({ mouvement, numero }) =>
      `${mouvement.sens === 'depart' ? 'interrompue' : 'rétablie'} au point ${numero}${aLHeure(mouvement)}`,
  );
  if (dits.length === 0) return [];
  const personnes = new Set(coupures.map(({ mouvement }) => mouvement.presenceId)).size;
  const hors = `${enLettres(personnes, true)} ${personnes === 1 ? 'personne à distance n’y a pas' : 'personnes à distance n’y ont pas'}`;
  return texte(`La visioconférence a été ${enumerer(dits)} : ${hors} pris part dans l’intervalle.`);
}

/** Qui bouge : la personne que le mouvement nomme, sinon celle qui est constatée. */
function quiBouge(seance: Seance): (mouvement: Mouvement) => Personne | undefined {
  const personnes = new Map<string, Personne>(seance.invites.map(({ presenceId, personne }) => [presenceId, personne]));
  const nommees = new Map<string, Personne>();
  for (const { siege, titulaire } of compterSieges(seance)) {
    for (const { personne } of siege.mandats) nommees.set(personne.id, personne);
    const personne = siege.mandats.find((m) => m.personne.id === siege.presence?.personneId)?.personne ?? titulaire;
    if (siege.presence !== null && personne !== null) personnes.set(siege.presence.id, personne);
  }
  return ({ presenceId, personneId }) => (personneId === null ? personnes.get(presenceId) : nommees.get(personneId));
}

/** « Arrivée : Mme X (10 h 20). Départs : MM. Y et Z. » : qui entre et sort au début d'un point. */
export function passagesAuPoint(seance: Seance, { id }: Pick<PointEnSeance, 'id'>): string {
  const ici = seance.mouvements.filter((m) => m.pointId === id && !m.visio);
  if (ici.length === 0) return '';
  const personneDe = quiBouge(seance);
  const dire = (sens: Mouvement['sens'], mot: string): string[] => {
    const noms = ici.flatMap((m) => {
      const personne = m.sens === sens ? personneDe(m) : undefined;
      return personne === undefined ? [] : [`${nommer(personne)}${aLHeure(m)}`];
    });
    return noms.length === 0 ? [] : [`${mot}${noms.length === 1 ? '' : 's'} : ${enumerer(noms)}.`];
  };
  return [...dire('arrivee', 'Arrivée'), ...dire('depart', 'Départ')].join(' ');
}
