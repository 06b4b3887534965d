import { ajouterMois } from '#shared/dates/date-civile.ts';
import type { Alerte } from '#shared/domain/alerte/alerte.schema.ts';
import { alerteDAssiduite } from '#shared/domain/alerte/assiduite.rules.ts';
import { alerteDeQuorum, alerteDeVacance, alertesDeReport } from '#shared/domain/alerte/instance.rules.ts';
import { alertesDeRythme } from '#shared/domain/alerte/rythme.rules.ts';
import type { Seuils } from '#shared/domain/alerte/seuil.rules.ts';
import { CATEGORIES } from '#shared/domain/instance/categories.data.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { profilDe } from '#shared/domain/instance/profil.rules.ts';
import type { VacanceLue } from '#electron/repositories/pilotage/faits-d-instance.queries.ts';
import type { Contexte } from '../contexte.ts';

const RIEN = { tenues: 0, plenieres: 0 } as const;

const nomDuSiege = ({ type }: Instance, { organisme, categorie }: VacanceLue): string =>
  organisme ?? CATEGORIES[type].find(({ numero }) => numero === categorie)?.bref ?? 'Siège';

/** Les alertes de ces instances, à une date civile : quelques sommes pour toutes, puis les règles de chacune. */
export function alertesDInstances(
  { depots }: Contexte,
  instances: readonly Instance[],
  seuils: Seuils,
  jour: string,
): Alerte[] {
  const ids = instances.map(({ id }) => id);
  const bornes = {
    ids: JSON.stringify(ids),
    jour,
    unAn: ajouterMois(jour, -12),
    deuxAns: ajouterMois(jour, -24),
  };
  const { faitsDInstance, reports } = depots;
  const deux = faitsDInstance.presences(bornes);
  const parInstance = <T extends { readonly instanceId: string }>(lignes: readonly T[]) =>
    Map.groupBy(lignes, ({ instanceId }) => instanceId);
  const rythmes = parInstance(faitsDInstance.rythmes(bornes));
  const manques = parInstance(faitsDInstance.sansQuorum(bornes));
  const vacances = parInstance(faitsDInstance.vacances(bornes));
  const points = parInstance(reports.desInstances(ids, bornes.unAn, jour));
  return instances.flatMap((instance) => {
    const { id, type } = instance;
    const objet = { genre: 'instance', id, nom: nomCourt(instance) } as const;
    const profil = profilDe({ instance, parametres: depots.parametres.deInstance(id) }, jour);
    const signalee = { objet, profil, seuils, jour };
    const rythme = rythmes.get(id)?.[0];
    const presences = (recente: 0 | 1) => deux.find((une) => une.instanceId === id && une.recente === recente) ?? null;
    return [
      ...alertesDeRythme({
        ...{ objet, type, profil, jour, premiere: rythme?.premiere ?? null },
        anPasse: rythme === undefined ? RIEN : { tenues: rythme.anPasse, plenieres: rythme.plenieresAnPasse },
        cetteAnnee: rythme === undefined ? RIEN : { tenues: rythme.cetteAnnee, plenieres: rythme.plenieresCetteAnnee },
        douzeMois: rythme === undefined ? RIEN : { tenues: rythme.douzeMois, plenieres: rythme.plenieresDouzeMois },
      }),
      ...alerteDeQuorum(signalee, manques.get(id)?.[0] ?? null),
      ...alertesDeReport(signalee, points.get(id) ?? []),
      ...alerteDAssiduite(signalee, presences(0), presences(1)),
      ...alerteDeVacance(
        signalee,
        (vacances.get(id) ?? []).map((vacance) => ({
          organisme: nomDuSiege(instance, vacance),
          depuis: vacance.depuis,
        })),
      ),
    ];
  });
}
