import { heureFr } from '#shared/dates/format.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import type { Mouvement, PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
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
  const numeros = new Map(pointsDe(seance).map(({ id }, rang) => [id, rang + 1]));
  return seance.mouvements
    .filter(garde)
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

/** « , arrivée au point 3 (10 h 20) », « , parti au point 5, revenu au point 6 » : hors des coupures de visioconférence. */
export function passagesDe(seance: Seance, presenceId: string | undefined, personne: Personne): string {
  return dansLOrdre(seance, (m) => m.presenceId === presenceId && !m.visio)
    .map(
      ({ mouvement, numero }, rang) =>
        `, ${motDuPassage(mouvement, personne, rang === 0)} au point ${numero}${aLHeure(mouvement)}`,
    )
    .join('');
}

/** Jusqu'à quand, ou depuis quand, vaut le pouvoir d'un membre entré ou sorti en séance (R-061). */
export function dureeDuPouvoir(seance: Seance, presenceId: string | undefined): string {
  const [premier] = dansLOrdre(seance, (m) => m.presenceId === presenceId && !m.visio);
  if (premier === undefined) return '';
  const { mouvement, numero } = premier;
  return mouvement.sens === 'arrivee' ? `, jusqu’à son arrivée au point ${numero}` : `, à compter du point ${numero}`;
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

/** Qui est derrière chaque présence. */
function personnesDe(seance: Seance): ReadonlyMap<string, Personne> {
  const personnes = new Map<string, Personne>(seance.invites.map(({ presenceId, personne }) => [presenceId, personne]));
  for (const { siege, titulaire } of compterSieges(seance)) {
    const personne = siege.mandats.find((m) => m.personne.id === siege.presence?.personneId)?.personne ?? titulaire;
    if (siege.presence !== null && personne !== null) personnes.set(siege.presence.id, personne);
  }
  return personnes;
}

/** « Arrivée : Mme X (10 h 20). Départs : MM. Y et Z. » : qui entre et sort au début d'un point. */
export function passagesAuPoint(seance: Seance, { id }: Pick<PointEnSeance, 'id'>): string {
  const ici = seance.mouvements.filter((m) => m.pointId === id && !m.visio);
  if (ici.length === 0) return '';
  const personnes = personnesDe(seance);
  const dire = (sens: Mouvement['sens'], mot: string): string[] => {
    const noms = ici.flatMap((m) => {
      const personne = m.sens === sens ? personnes.get(m.presenceId) : undefined;
      return personne === undefined ? [] : [`${nommer(personne)}${aLHeure(m)}`];
    });
    return noms.length === 0 ? [] : [`${mot}${noms.length === 1 ? '' : 's'} : ${enumerer(noms)}.`];
  };
  return [...dire('arrivee', 'Arrivée'), ...dire('depart', 'Départ')].join(' ');
}
