import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entree } from '#shared/contract/contract.ts';
import { etatFicheSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import {
  genreIndicateurSchema,
  momentSchema,
  natureIndicateurSchema,
  sexeSchema,
  territoireMesureSchema,
} from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { fauteDeMesure } from '#shared/domain/feuille-de-route/mesure.rules.ts';
import { niveauDeMeteoSchema } from '#shared/domain/feuille-de-route/meteo.schema.ts';
import { graviteSchema, suiteDEvaluationSchema } from '#shared/domain/feuille-de-route/risque.schema.ts';
import { demandeUnMotif } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { CHOIX_NEUFS } from '#shared/domain/reprise/comprehension.schema.ts';
import { uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { uneFeuille } from '#tests/support/constructeurs/une-feuille.ts';

const VU = Number.MAX_SAFE_INTEGER;

/** Des mots comme un agent les écrit, et ce qui se perd d'ordinaire d'un tableau. */
const mot = fc.constantFrom(
  'Recruter',
  'l’équipe',
  "et l'accueil",
  'échéance 30/06/2026',
  'Œuvrer',
  'A | B',
  'parade : rien',
  'C:\\temp',
  '« ouvrir »',
  '100 %',
  '2 000 €',
  'QPV ; Ville',
  'n° 3',
  'état : en cours',
  'très\u00A0vite',
);
const ligne = fc
  .tuple(
    fc.constantFrom('Préparer', '- Tenir', '=1+1', 'Axe', '1.1 Bilan'),
    fc.array(mot, { maxLength: 4 }),
    fc.nat(9999),
  )
  .map(([tete, mots, rang]) => [tete, ...mots, `repère${rang}`].join(' '));
const texte = fc.array(ligne, { minLength: 1, maxLength: 3 }).map((lignes) => lignes.join('\n'));
const peut = <T>(valeur: fc.Arbitrary<T>) => fc.option(valeur, { nil: null });
const passe = fc.constantFrom('2025-11-30', '2026-01-05', '2026-03-12');
const avenir = fc.constantFrom('2026-04-01', '2026-12-31', '2027-06-30');
const etat = fc.constantFrom(...etatFicheSchema.options);
const distinctes = <T extends { intitule: string }>(une: fc.Arbitrary<T>, max = 3) =>
  fc.uniqueArray(une, { maxLength: max, selector: ({ intitule }) => intitule.replace(/\D/gu, '') });

const sousAction = fc.record({
  intitule: ligne,
  debut: peut(passe),
  echeance: peut(avenir),
  etat,
  motif: ligne,
  pilote: fc.nat(2),
});
const etape = fc.record({
  intitule: ligne,
  note: peut(ligne),
  echeance: peut(avenir),
  faiteLe: peut(passe),
  sous: fc.nat(3),
});
const risque = fc.record({
  intitule: ligne,
  gravite: peut(fc.constantFrom(...graviteSchema.options)),
  parade: peut(ligne),
});
const mesure = fc.record({
  moment: fc.constantFrom(...momentSchema.options),
  sexe: fc.constantFrom(...sexeSchema.options),
  territoire: fc.constantFrom(...territoireMesureSchema.options),
  le: passe,
  valeur: peut(fc.constantFrom(0, 1, 38.25, 100)),
  source: ligne,
});
const cleDeMesure = ({
  moment,
  sexe,
  territoire,
  le,
}: {
  moment: string;
  sexe: string;
  territoire: string;
  le: string;
}) => [moment, sexe, territoire, le].join(' ');
const indicateur = fc
  .record({
    intitule: ligne,
    genre: fc.constantFrom(...genreIndicateurSchema.options),
    nature: fc.constantFrom(...natureIndicateurSchema.options),
    unite: peut(fc.constantFrom('jours', 'euros | mois')),
    mesures: fc.uniqueArray(mesure, { maxLength: 3, selector: cleDeMesure }),
  })
  // Seules se notent les valeurs que la nature admet, une part n'y dépassant pas son ensemble.
  .map(({ mesures, ...une }) => ({
    ...une,
    mesures: mesures.reduce<typeof mesures>(
      (notees, autre) => (fauteDeMesure(une.nature, autre, notees) === null ? [...notees, autre] : notees),
      [],
    ),
  }));
const fiche = fc.record({
  intitule: ligne,
  etat,
  motif: ligne,
  constat: peut(texte),
  nonRecours: peut(texte),
  evaluationMethode: peut(ligne),
  evaluationLe: peut(passe),
  evaluationConclusion: peut(texte),
  evaluationSuite: peut(fc.constantFrom(...suiteDEvaluationSchema.options)),
  freins: fc.uniqueArray(fc.constantFrom('Mobilité', 'Garde d’enfants', 'Maîtrise du français'), { maxLength: 3 }),
  risques: distinctes(risque),
  indicateurs: distinctes(indicateur, 2),
  sousActions: distinctes(sousAction),
  etapes: distinctes(etape),
  meteo: peut(fc.record({ niveau: fc.constantFrom(...niveauDeMeteoSchema.options), le: passe, synthese: texte })),
});
const axe = fc.record({
  intitule: ligne,
  fiches: distinctes(fiche, 2),
  objectifs: distinctes(fc.record({ intitule: ligne, fiches: distinctes(fiche, 1) }), 2),
});
type Fiche = typeof fiche extends fc.Arbitrary<infer F> ? F : never;

function unBanc() {
  const base = uneFeuille();
  const { appeler, demander, octets, deposer, instanceId } = base;
  const { id: personneId } = appeler(
    'personnes.creer',
    uneSaisie('Keller', { prenom: 'Zoé', structure: 'Ville / Agglo' }),
  );
  const pilotes = [
    null,
    { personneId: null, structure: 'Ville / Agglo' },
    { personneId, structure: 'Mission locale' },
  ] as const;
  const freins = new Map<string, string>();

  function remplir(axeId: string, objectifId: string | null, une: Fiche): void {
    const id = appeler('fichesAction.creer', {
      axeId,
      objectifId,
      intitule: une.intitule,
      pilote: { personneId, structure: 'Ville / Agglo' },
    }).id;
    const { constat, nonRecours, evaluationMethode, evaluationLe, evaluationConclusion, evaluationSuite } = une;
    const patch: Entree<'fichesAction.modifier'>['patch'] = {
      constat,
      nonRecours,
      evaluationMethode,
      evaluationLe,
      evaluationConclusion,
      evaluationSuite,
      etat: une.etat,
      ...(demandeUnMotif(une.etat) ? { etatMotif: une.motif } : {}),
    };
    appeler('fichesAction.modifier', { id, vu: VU, patch });
    for (const { id: frein, intitule } of appeler('fichesAction.fiche', { id }).freinsProposes)
      freins.set(intitule, frein);
    appeler('fichesAction.lever', { id, freins: une.freins.map((nom) => freins.get(nom) ?? '') });
    for (const { parade, ...reste } of une.risques)
      appeler('risques.ajouter', { ...reste, parade: parade ?? '', ficheId: id });
    for (const { mesures, ...reste } of une.indicateurs) {
      const { id: indicateurId } = appeler('indicateurs.ajouter', { ...reste, ficheId: id });
      for (const une of mesures) appeler('mesures.noter', { ...une, indicateurId });
    }
    const sous = une.sousActions.map(({ intitule, debut, echeance, motif, pilote, etat: sien }) => {
      const sousActionId = appeler('sousActions.ajouter', {
        ficheId: id,
        intitule,
        echeance,
        pilote: pilotes[pilote] ?? null,
      }).id;
      const etatMotif = demandeUnMotif(sien) ? motif : undefined;
      appeler('sousActions.modifier', { id: sousActionId, vu: VU, patch: { debut, etat: sien, etatMotif } });
      return sousActionId;
    });
    for (const { faiteLe, sous: rang, note, ...reste } of une.etapes) {
      const etapeId = appeler('etapes.ajouter', {
        ...reste,
        note: note ?? '',
        ficheId: id,
        sousActionId: sous[rang] ?? null,
      }).id;
      appeler('etapes.modifier', { id: etapeId, vu: VU, patch: { faiteLe } });
    }
    if (une.meteo !== null) appeler('meteos.noter', { ...une.meteo, ficheId: id, personneId });
  }

  const ouvrir = () =>
    appeler('feuillesDeRoute.creer', {
      auteur: { genre: 'instance', id: instanceId },
      intitule: 'Feuille de route 2026',
      debut: 2026,
      fin: 2026,
    }).id;

  /** Ce que dit une feuille de route, sans ses identifiants. */
  function dire(feuilleId: string) {
    const { axes, objectifs, lignes } = appeler('feuillesDeRoute.tableau', { id: feuilleId });
    return {
      axes: axes.map(({ intitule, rattachement }) => [intitule, rattachement]),
      objectifs: objectifs.map(({ intitule, numero }) => [numero, intitule]),
      fiches: lignes.map(({ id, numero }) => {
        const { fiche: lue, inscriptions, etapes, sousActions, ...reste } = appeler('fichesAction.fiche', { id });
        const { id: _, reporteeVersId: _r, ...dite } = lue;
        return {
          numero,
          ...dite,
          objectif: inscriptions.find((une) => une.feuilleId === feuilleId)?.objectif?.intitule ?? null,
          sousActions: sousActions.map(({ id: _s, rang: _g, ...une }) => une),
          etapes: etapes.map(({ id: _e, rang: _n, sousActionId, ...une }) => ({
            ...une,
            sous: sousActions.find((autre) => autre.id === sousActionId)?.intitule ?? null,
          })),
          freins: reste.freins,
          risques: reste.risques.map(({ id: _i, rang: _a, ...un }) => un),
          indicateurs: reste.indicateurs.map(({ id: _x, rang: _y, mesures, ...un }) => ({
            ...un,
            mesures: mesures
              .map(({ id: _z, ...valeur }) => valeur)
              .toSorted((a, b) => cleDeMesure(a).localeCompare(cleDeMesure(b))),
          })),
          meteos: reste.meteos.map(({ id: _m, ...une }) => une),
        };
      }),
    };
  }

  async function exporterVers(de: string, vers: string) {
    const { jeton } = await demander('documentsDeFeuille.tableur', { feuilleId: de });
    const classeur = octets.lire(jeton)?.octets;
    if (classeur === undefined) throw new Error('Classeur perdu.');
    const { reprise } = await demander('reprises.ouvrir', { jeton: deposer('feuille.xlsx', classeur) });
    const entree = { reprise, cible: 'actions' as const, choix: { ...CHOIX_NEUFS, vers } };
    const comprise = appeler('reprises.comprendre', { ...entree, debut: 0, nombre: 200 });
    return {
      fautes: comprise.remarques.filter(({ gravite }) => gravite === 'refus').map(({ phrase }) => phrase),
      reprendre: () => appeler('reprises.reprendre', { ...entree, nom: 'feuille.xlsx', lignes: 200 }),
    };
  }
  return { appeler, ouvrir, remplir, dire, exporterVers };
}

it('toute feuille de route exportée se reprend à l’identique, là où elle n’est pas comme là où elle est déjà', async () => {
  const { appeler, ouvrir, remplir, dire, exporterVers } = unBanc();
  await fc.assert(
    fc.asyncProperty(distinctes(axe), async (axes) => {
      const [de, vers] = [ouvrir(), ouvrir()];
      for (const { intitule, fiches, objectifs } of axes) {
        const axeId = appeler('axes.ajouter', { feuilleId: de, intitule, rattachement: 'plein_emploi' }).id;
        for (const une of fiches) remplir(axeId, null, une);
        for (const objectif of objectifs) {
          const objectifId = appeler('objectifs.ajouter', { axeId, intitule: objectif.intitule }).id;
          for (const une of objectif.fiches) remplir(axeId, objectifId, une);
        }
      }
      if (axes.length === 0) return;
      const avant = dire(de);
      const ailleurs = await exporterVers(de, vers);
      expect(ailleurs.fautes).toEqual([]);
      ailleurs.reprendre();
      expect(dire(vers)).toEqual(avant);
      const ici = await exporterVers(de, de);
      expect(ici.reprendre()).toMatchObject({ creees: 0, completees: 0 });
      expect(dire(de)).toEqual(avant);
    }),
    { numRuns: 8 },
  );
}, 60_000);
