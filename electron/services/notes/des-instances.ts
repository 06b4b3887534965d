import { ajouterJours, joursEntre } from '#shared/dates/date-civile.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { ElementDeNote } from '#shared/domain/note/matiere.types.ts';
import type { LigneSuivie } from '#shared/domain/rendu/suivi.schema.ts';
import { etatActionLibelle, numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';
import type { Contexte } from '../contexte.ts';
import { dateDuCalendrier, echeanceDite, element, piloteDit, retardDit, siEnRetard } from './elements.ts';

/** Au-delà d'un an, une décision close ne se dit plus récente. */
const RECENTE_JOURS = 365;
const MONTREES = 12;

const retardDe = ({ echeance }: Pick<LigneSuivie, 'echeance'>, jour: string): number =>
  echeance === null ? 0 : Math.max(0, joursEntre(echeance, jour));

/** Les plus en retard d'abord, puis ce qui vient le plus tôt. */
const comparer = (une: LigneSuivie, autre: LigneSuivie): number =>
  (une.echeance ?? '9999').localeCompare(autre.echeance ?? '9999');

/** Une décision ou une action suivie : où elle en est, qui la tient, pour quand. @param instance vide : la note est la sienne */
function ligneSuivie(ligne: LigneSuivie, instance: string, jour: string): ElementDeNote {
  const { genre, id, texte, pilote, echeance, date, etat } = ligne;
  const ouverte = etat === 'a_engager' || etat === 'en_cours';
  const retard = ouverte ? retardDe(ligne, jour) : 0;
  const suite = [piloteDit(pilote), ouverte ? echeanceDite(echeance) : etatActionLibelle[etat].toLowerCase()];
  const vers = `/decisions/${genre}/${id}`;
  if (genre === 'action')
    return element(
      texte,
      retard > 0 ? retardDit(retard) : etatActionLibelle[etat].toLowerCase(),
      [instance, ...suite],
      vers,
      retard > 0,
    );
  const { nature, annee, numero } = ligne;
  const cote = nature === null ? null : numeroDeliberation({ nature, annee, numero });
  const tete = instance === '' ? dateSansJour(date) : `${dateSansJour(date)}, ${instance}`;
  return { ...element(tete, texte, [cote, ...suite], vers), ...(ouverte ? siEnRetard(echeance, jour) : {}) };
}

/** Ce que l'on suit de ces instances : ce qui reste ouvert, le plus pressant d'abord, puis ce qui s'est décidé depuis un an. */
export function suiviDesInstances(
  { depots }: Contexte,
  ids: readonly string[],
  jour: string,
  { nommees = true }: { readonly nommees?: boolean } = {},
) {
  const noms = new Map(depots.instances.lister().map((instance) => [instance.id, nomCourt(instance)]));
  const recherche = { pilote: null, theme: null, annee: null, mots: '' } as const;
  const lire = (quelles: 'ouvertes' | 'toutes') =>
    ids.flatMap((instanceId) => depots.suivi.lister({ ...recherche, instanceId, quelles }, { jour, limite: MONTREES }));
  const ouvertes = lire('ouvertes').toSorted(comparer);
  const depuis = ajouterJours(jour, -RECENTE_JOURS);
  const deja = new Set(ouvertes.map(({ id }) => id));
  const recentes = depots.fichesTerritoire.decisions(ids, depuis, MONTREES).flatMap(({ id }) => {
    const ligne = deja.has(id) ? null : depots.suivi.ligne('decision', id);
    return ligne === null ? [] : [ligne];
  });
  const dire = (ligne: LigneSuivie) => ligneSuivie(ligne, nommees ? (noms.get(ligne.instanceId) ?? '') : '', jour);
  return {
    decisions: [...ouvertes.filter(({ genre }) => genre === 'decision'), ...recentes].slice(0, MONTREES).map(dire),
    actions: ouvertes
      .filter(({ genre }) => genre === 'action')
      .slice(0, MONTREES)
      .map(dire),
  };
}

/** La prochaine réunion de chacune, la plus proche d'abord, puis leurs dernières séances. */
export function calendrierDesInstances(
  { depots }: Contexte,
  ids: readonly string[],
  jour: string,
  { nommees = true }: { readonly nommees?: boolean } = {},
): ElementDeNote[] {
  const noms = new Map(depots.instances.lister().map((instance) => [instance.id, nomCourt(instance)]));
  const siennes = new Set(ids);
  const de = (id: string) => (nommees ? `, ${noms.get(id) ?? ''}` : '');
  const parDate = (une: { date: string }, autre: { date: string }) => une.date.localeCompare(autre.date);
  const prochaines = depots.tableau
    .prochainesReunions(jour)
    .filter(({ instanceId }) => siennes.has(instanceId))
    .toSorted(parDate);
  const dernieres = depots.tableau
    .dernieresSeances(jour)
    .filter(({ instanceId }) => siennes.has(instanceId))
    .toSorted((une, autre) => parDate(autre, une));
  return [
    ...prochaines.map(({ id, instanceId, date, heureDebut }) =>
      dateDuCalendrier(date, `prochaine réunion${de(instanceId)}`, `/reunions/${id}`, { heure: heureDebut }),
    ),
    ...dernieres.map(({ id, instanceId, date }) =>
      dateDuCalendrier(date, `dernière séance${de(instanceId)}`, `/reunions/${id}`),
    ),
  ];
}
