import { sommeDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import { chargesParExercice, exercicesComplets } from '#shared/domain/convention/argent/charges-cumulees.rules.ts';
import {
  appliquerALaConvention,
  appliquerALAnnee,
  avenantsEnVigueur,
  conventionDeLExercice,
} from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import type {
  ConventionDeRegion,
  DepartementDeRegion,
  DonneesDeRegion,
} from '#shared/domain/convention/region/region.schema.ts';
import { regionDuCout } from '#shared/domain/appel/cout-de-reference.rules.ts';
import type { Appel } from '#shared/domain/appel/appel.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import type { ConventionBrute } from '#electron/repositories/conventions/region.queries.ts';
import type { Contexte } from '../../contexte.ts';

/** Le coût de référence de chaque appel, et la région où il vaut : celle qu'il dit, sinon la sienne (I10). */
const referencesDe = (
  appels: readonly Appel[],
  departements: readonly DepartementDeRegion[],
): DonneesDeRegion['references'] =>
  appels.flatMap((appel) => {
    const { annee, coutReference, coutSource, intitule } = appel;
    const ou = regionDuCout(appel, departements);
    return coutReference === null || ou === null
      ? []
      : [{ region: ou, annee, cout: coutReference, source: coutSource ?? intitule }];
  });

type DeConvention = { readonly conventionId: string };
const rangees = <T extends DeConvention>(lignes: readonly T[]) => {
  const parConvention = Map.groupBy(lignes, ({ conventionId }) => conventionId);
  return (id: string): readonly T[] => parConvention.get(id) ?? [];
};

const DIT_LES_QUARTIERS = /\b(?:quartiers? prioritaires?|qpv)\b/u;
const sansDoublon = (codes: readonly (string | null)[]): string[] => [
  ...new Set(codes.filter((code) => code !== null)),
];

/** Range les lignes de toutes les conventions : de quoi composer chacune sans rien relire. */
function rangerTout({ depots }: Contexte, jour: string) {
  const { annees, versements } = depots.conventionAnnees.deToutes();
  const signes = depots.avenants.signesDeToutes();
  return {
    zones: rangees(depots.region.zones(jour)),
    organismes: rangees(depots.region.organismes(jour)),
    membres: rangees(depots.region.membres()),
    signes: rangees(signes),
    avenants: rangees(avenantsEnVigueur(signes, jour)),
    annees: rangees(annees),
    versements: rangees(versements),
    objectifs: rangees(depots.effectifsDeRegion.objectifs()),
    effectifs: rangees(depots.effectifsDeRegion.annuels()),
    rendus: rangees(depots.comptesDeRegion.rendus()),
    exercices: rangees(depots.comptesDeRegion.exercices()),
    jalons: rangees(depots.effectifsDeRegion.jalons()),
  };
}
type Rangees = ReturnType<typeof rangerTout>;

/** @param initiale telle que les parties l'ont d'abord signée : chaque exercice a ses avenants */
function exercicesDe(initiale: ConventionBrute, tout: Rangees) {
  const { id } = initiale;
  const { avenants, annees, versements, rendus, exercices, membres, signes } = tout;
  const charges = chargesParExercice({ rendus: rendus(id), exercices: exercices(id) }, (annee) =>
    conventionDeLExercice(initiale, signes(id), annee),
  );
  const complets = exercicesComplets(rendus(id), membres(id));
  const verses = versements(id).filter(({ verseLe }) => verseLe !== null);
  const siennes = new Map(annees(id).map((une) => [une.annee, appliquerALAnnee(une, avenants(id))]));
  const toutes = new Set([...siennes.keys(), ...verses.map(({ annee }) => annee), ...charges.keys()]);
  const sommer = (annee: number, rendu: boolean): number =>
    sommeDe(
      verses
        .filter((un) => un.annee === annee && (un.genre === 'reversement') === rendu)
        .map(({ verse }) => verse ?? 0),
    );
  return [...toutes]
    .toSorted((une, autre) => une - autre)
    .map((annee) => ({
      annee,
      montant: siennes.get(annee)?.montant ?? null,
      beneficiaires: siennes.get(annee)?.beneficiaires ?? null,
      verse: sommer(annee, false),
      reverse: sommer(annee, true),
      charges: charges.get(annee) ?? null,
      complet: complets.has(annee),
    }));
}

function composer(initiale: ConventionBrute, tout: Rangees): ConventionDeRegion {
  const brute = appliquerALaConvention(initiale, tout.avenants(initiale.id));
  const { modeIndirect: _mode, tauxIndirect: _taux, cleIndirecte: _cle, seuilEcart: _seuil, ...convention } = brute;
  const { id } = convention;
  const zones = tout.zones(id);
  const organismes = tout
    .organismes(id)
    .map(({ structureId, nom, chefDeFile, role }) => ({ structureId, nom, chefDeFile: chefDeFile === 1, role }));
  const seul = { structureId: convention.porteurId, nom: convention.porteur, chefDeFile: true, role: null };
  return {
    ...convention,
    departements: sansDoublon(zones.map(({ departement }) => departement)).toSorted(),
    quartiers: sansDoublon(zones.map(({ genre, code }) => (genre === 'qpv' ? code : null))),
    viseLesQuartiers: zones.some(
      ({ genre, libelle }) => genre === 'qpv' || (genre === 'mots' && DIT_LES_QUARTIERS.test(enTri(libelle))),
    ),
    organismes: organismes.length === 0 ? [seul] : organismes,
    exercices: exercicesDe(initiale, tout),
    objectifs: tout.objectifs(id).map(({ code, annee, nombre }) => ({ code, annee, nombre })),
    effectifs: tout.effectifs(id).map(({ code, annee, nombre, au, qpv, sur }) => ({
      code,
      annee,
      nombre,
      au,
      qpv: qpv === null || sur === null ? null : { nombre: qpv, sur },
    })),
    jalons: tout.jalons(id).map(({ code, le, nombre }) => ({ code, le, nombre })),
  };
}

/** Toutes les conventions en vie, telles qu'elles valent ce jour-là (C7), année par année, et les départements où elles agissent. */
export function lireDonneesDeRegion(contexte: Contexte, jour: string): DonneesDeRegion {
  const { region, appels } = contexte.depots;
  const tout = rangerTout(contexte, jour);
  const conventions = region.conventions().map((une) => composer(une, tout));
  const touches = new Set(conventions.flatMap(({ departements }) => departements));
  const departements = region.departements();
  return {
    conventions,
    departements: departements.filter(({ code }) => touches.has(code)),
    references: referencesDe(appels.lister(), departements),
  };
}
