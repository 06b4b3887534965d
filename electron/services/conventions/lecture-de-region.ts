import { chargesParExercice } from '#shared/domain/convention/argent/charges-cumulees.rules.ts';
import { sommeDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import {
  appliquerALaConvention,
  appliquerALAnnee,
  avenantsEnVigueur,
} from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import type { ConventionDeRegion, DonneesDeRegion } from '#shared/domain/convention/region/region.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import type { ConventionBrute } from '#electron/repositories/conventions/region.queries.ts';
import type { Contexte } from '../contexte.ts';

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
function rangerTout({ depots, aujourdHui }: Contexte) {
  const jour = aujourdHui();
  const { annees, versements } = depots.conventionAnnees.deToutes();
  const comptes = depots.comptes.deToutes();
  return {
    zones: rangees(depots.region.zones(jour)),
    organismes: rangees(depots.region.organismes(jour)),
    avenants: rangees(avenantsEnVigueur(depots.avenants.signesDeToutes(), jour)),
    annees: rangees(annees),
    versements: rangees(versements),
    lignes: rangees(comptes.lignes),
    exercices: rangees(comptes.exercices),
    objectifs: rangees(depots.effectifsDeRegion.objectifs()),
    totaux: rangees(depots.effectifsDeRegion.totaux()),
    quartiers: rangees(depots.effectifsDeRegion.quartiers()),
  };
}
type Rangees = ReturnType<typeof rangerTout>;

function exercicesDe(convention: ConventionBrute, { avenants, annees, versements, lignes, exercices }: Rangees) {
  const { id } = convention;
  const charges = chargesParExercice({ lignes: lignes(id), exercices: exercices(id) }, convention);
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
    }));
}

function composer(initiale: ConventionBrute, tout: Rangees): ConventionDeRegion {
  const brute = appliquerALaConvention(initiale, tout.avenants(initiale.id));
  const { modeIndirect: _mode, tauxIndirect: _taux, cleIndirecte: _cle, seuilEcart: _seuil, ...convention } = brute;
  const { id } = convention;
  const zones = tout.zones(id);
  const enQuartier = new Map(tout.quartiers(id).map((une) => [`${une.code} ${une.annee}`, une]));
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
    exercices: exercicesDe(brute, tout),
    objectifs: tout.objectifs(id).map(({ code, annee, nombre }) => ({ code, annee, nombre })),
    effectifs: tout.totaux(id).map(({ code, annee, nombre, au }) => {
      const qpv = enQuartier.get(`${code} ${annee}`);
      return { code, annee, nombre, au, qpv: qpv === undefined ? null : { nombre: qpv.nombre, sur: qpv.sur ?? 0 } };
    }),
  };
}

/** Toutes les conventions en vie, année par année, et les départements où elles agissent : un nombre fixe de lectures. */
export function lireDonneesDeRegion(contexte: Contexte): DonneesDeRegion {
  const { region } = contexte.depots;
  const tout = rangerTout(contexte);
  const conventions = region.conventions().map((une) => composer(une, tout));
  const touches = new Set(conventions.flatMap(({ departements }) => departements));
  return { conventions, departements: region.departements().filter(({ code }) => touches.has(code)) };
}
