import type { FicheLue, MandatSitue } from '#electron/repositories/annuaire/personne.repository.ts';
import type { ARevoir } from '#shared/domain/annuaire/veille/a-revoir.schema.ts';
import { exerceEncore } from '#shared/domain/annuaire/affectation.rules.ts';
import type { Criteres, ListeDePersonnes, TriDePersonnes, Vue } from '#shared/domain/annuaire/liste.schema.ts';
import { estAVerifier } from '#shared/domain/annuaire/veille/verification.rules.ts';
import type { Calcul } from '#shared/travail/calcul.ts';
import { aChacun, enUnPas, type Suite } from '#shared/travail/suite.ts';
import type { Contexte } from '../contexte.ts';
import { lireRattachements, type Rattachements } from './rattachements.ts';
import { pasAPasTantQueRienNeChange, tantQueRienNeChange } from '../tant-que-rien-ne-change.ts';
import { compter, croiser, type Ensemble, ensembleOu, tranche } from './ensemble.ts';
import { createOrdres, rangerParNombre, rangerParTexte } from './ordres.ts';
import { garder } from './garder.ts';
import { motsDe } from './mots.ts';
import { createFichesRangees } from './rangees.ts';
import { suivreLaVeille, type VeilleDeTous } from './veille-de-tous.ts';

/** Ce qu'une demande lira. */
export interface Besoin {
  readonly criteres: Criteres;
  readonly vues: readonly Vue[];
  readonly tri: TriDePersonnes | null;
  /** Ce qui s'y ajoute, une fois l'annuaire lu. */
  readonly aussi?: Calcul<unknown>;
}

const PLACEMENT = [
  'siege',
  'mandat',
  'instance',
  'structure_territoire',
  'designation',
  'designation_territoire',
] as const;

/**
 * Les listes de l'annuaire. Chaque filtre est un ensemble de rangs, calculé une fois tant que rien n'y change : les croiser,
 * les compter et en prendre une fenêtre ne coûte alors presque rien, quel que soit le nombre de personnes.
 */
export function createListes(contexte: Contexte) {
  const { depots, aujourdHui } = contexte;
  const lecture = createFichesRangees(contexte);
  const rangees = lecture.lire;
  const fiches = (): readonly FicheLue[] => {
    const { fiches: parRang, parNom } = rangees();
    return Array.from(parNom, (rang) => parRang[rang] as FicheLue);
  };

  /** L'ordre des champs des fiches. */
  const desFiches = tantQueRienNeChange(contexte, ['personne', 'structure'], () => ({ ordre: createOrdres() }));
  /** Où chacun siège aujourd'hui. */
  const sieges = tantQueRienNeChange(contexte, ['siege', 'mandat', 'instance'], () => {
    const mandats = depots.personnes.mandatsLe(aujourdHui());
    return Map.groupBy(mandats, ({ personneId }) => personneId);
  });
  const placement = tantQueRienNeChange(contexte, ['personne', 'structure', 'genre_designation', ...PLACEMENT], () => ({
    ...lireRattachements(contexte),
    ensemble: garder<Ensemble>(),
    ordre: createOrdres(),
  }));
  /** La veille, et ce qu'elle compte : tout l'annuaire s'y compare, mais une fois. */
  const releve = pasAPasTantQueRienNeChange<VeilleDeTous>(
    contexte,
    ['personne', 'structure', 'constat_ecarte'],
    (avant) => suivreLaVeille(contexte, rangees(), avant),
  );
  const veille = releve.lire;

  // Chaque lecture gardée se demande une fois par calcul, jamais une fois par fiche.
  const ouEstVrai = (repond: (une: FicheLue) => boolean): Ensemble => {
    const { fiches } = rangees();
    return ensembleOu(fiches.length, (rang) => {
      const une = fiches[rang] ?? null;
      return une !== null && repond(une);
    });
  };
  /** Ceux qui répondent, d'après ce qui les place. */
  const selonPlacement = (
    cle: string,
    repond: (une: FicheLue, place: Rattachements, sieges: ReadonlyMap<string, readonly MandatSitue[]>) => boolean,
  ): Ensemble => {
    const place = placement();
    return place.ensemble(cle, () => {
      const occupes = sieges();
      return ouEstVrai((une) => repond(une, place, occupes));
    });
  };

  /** Ceux qui répondent ce jour, d'après leur fiche seule. */
  const selonFiche = (cle: string, repond: (une: FicheLue, jour: string) => boolean): Ensemble => {
    const jour = aujourdHui();
    return rangees().selon(`${cle} ${jour}`, (une) => repond(une, jour));
  };
  const exercent = (): Ensemble => selonFiche('exercent', exerceEncore);
  const sansCourriel = (): Ensemble => selonFiche('sansCourriel', ({ courriel }) => courriel === null);
  const aVerifier = (): Ensemble => {
    // Des milliers de fiches ont été vérifiées le même jour : chaque date ne se compte qu'une fois.
    const parDate = new Map<string | null, boolean>();
    return selonFiche('aVerifier', ({ verifieLe }, jour) => {
      const connu = parDate.get(verifieLe) ?? estAVerifier({ verifieLe }, jour);
      parDate.set(verifieLe, connu);
      return connu;
    });
  };
  const vues: Readonly<Record<Vue, () => Ensemble>> = {
    toutes: exercent,
    siegent: () => croiser([exercent(), selonPlacement('siegent', ({ id }, _place, occupes) => occupes.has(id))]),
    sansCourriel: () => croiser([exercent(), sansCourriel()]),
    aRevoir: () => veille().aRevoir,
    anciens: () => selonFiche('anciens', (une, jour) => !exerceEncore(une, jour)),
    aVerifier: () => croiser([exercent(), aVerifier()]),
    demandees: () => croiser([exercent(), selonFiche('demandees', ({ solliciteeLe }) => solliciteeLe !== null)]),
    aVerifierSansCourriel: () => croiser([exercent(), aVerifier(), sansCourriel()]),
  };

  /** Les ensembles dont une liste est le croisement, la vue exceptée. */
  function filtres({ texte, departement, instance, designation, structure }: Criteres): (() => Ensemble)[] {
    const tous: (false | (() => Ensemble))[] = [
      motsDe(texte).length > 0 && (() => rangees().mots.lire().chercher(texte) as Ensemble),
      departement !== null &&
        (() => selonPlacement(`departement ${departement}`, (une, place) => place.estDans(departement, une))),
      instance !== null &&
        (() =>
          selonPlacement(
            `instance ${instance}`,
            ({ id }, _place, occupes) => occupes.get(id)?.some(({ instanceId }) => instanceId === instance) ?? false,
          )),
      designation !== null &&
        (() =>
          selonPlacement(`designation ${designation}`, (une, place) => place.designationsDe(une).has(designation))),
      structure !== null &&
        (() => selonPlacement(`structure ${structure}`, (une, place) => place.typeDe(une) === structure)),
    ];
    return tous.filter((ensemble) => ensemble !== false);
  }

  const ensembleDeListe = ({ vue, ...criteres }: ListeDePersonnes): Ensemble =>
    croiser([vues[vue](), ...filtres(criteres).map((ensemble) => ensemble())]);

  /** Les rangs, dans l'ordre demandé ; `null` : celui des noms. */
  function ordreDe(tri: TriDePersonnes | null): Calcul<Uint32Array> | null {
    if (tri === null || (tri.colonne === 'nom' && tri.sens === 'montant')) return null;
    const { fiches, parNom } = rangees();
    const { colonne, sens } = tri;
    const cle = `${colonne} ${sens}`;
    if (colonne === 'nom') return desFiches().ordre(cle, () => enUnPas('Classement', () => parNom.toReversed()));
    if (colonne === 'sieges') {
      const occupes = sieges();
      return placement().ordre(cle, () =>
        rangerParNombre(parNom, (rang) => occupes.get(fiches[rang]?.id ?? '')?.length ?? 0, sens),
      );
    }
    if (colonne === 'aRevoir') {
      const { comptes, ordre } = veille();
      // Le plus à revoir d'abord : c'est ce que l'on cherche en touchant la colonne.
      return ordre(cle, () => rangerParNombre(parNom, (rang) => -(comptes[rang] ?? 0), sens));
    }
    return desFiches().ordre(cle, () => rangerParTexte(parNom, (rang) => fiches[rang]?.[colonne] ?? null, sens));
  }

  /** Rend prêt tout ce qu'une demande lira : l'annuaire, ses mots, sa veille, chacun de ses filtres, son ordre. */
  function* preparer({ criteres, vues: voulues, tri, aussi }: Besoin): Suite<void> {
    yield* lecture.preparer();
    if (motsDe(criteres.texte).length > 0) yield* rangees().mots.preparer();
    if (voulues.includes('aRevoir') || tri?.colonne === 'aRevoir') yield* releve.preparer();
    const { texte: _, ...places } = criteres;
    const parPlace = [...Object.values(places), aussi ?? null].some((critere) => critere !== null);
    const situees = parPlace || tri?.colonne === 'sieges' || voulues.includes('siegent') ? [placement, sieges] : [];
    const ensembles = [...filtres(criteres), ...voulues.map((vue) => vues[vue])];
    yield* aChacun<() => unknown>([...situees, ...ensembles], 'Lecture des listes', (lire) => lire());
    yield* ordreDe(tri)?.preparer() ?? [];
    yield* aussi?.preparer() ?? [];
  }

  function prendre(liste: ListeDePersonnes, tri: TriDePersonnes | null, debut: number, nombre: number): FicheLue[] {
    const { fiches, parNom } = rangees();
    const ordre = ordreDe(tri)?.lire() ?? parNom;
    return tranche(ensembleDeListe(liste), ordre, debut, nombre).flatMap((rang) => fiches[rang] ?? []);
  }

  return {
    /**
     * Lit ce qu'une demande veut, une fois tout prêt, pas à pas ; ce qui s'écrit entre deux pas se suit avant de lire : ce
     * qu'elle rend est d'un seul instant.
     */
    *pasAPas<T>(besoin: Besoin, lire: () => T): Suite<T> {
      for (;;) {
        const vu = depots.historique.derniereClose();
        yield* preparer(besoin);
        if (depots.historique.derniereClose() === vu) return lire();
      }
    },
    /** Combien de personnes une liste a. */
    combien: (liste: ListeDePersonnes): number => compter(ensembleDeListe(liste)),
    /** Combien chaque vue en garde, sous ces critères. */
    combienPar: <V extends Vue>(criteres: Criteres, voulues: readonly V[]): Readonly<Record<V, number>> => {
      const communs = filtres(criteres).map((ensemble) => ensemble());
      return Object.fromEntries(voulues.map((vue) => [vue, compter(croiser([vues[vue](), ...communs]))])) as Record<
        V,
        number
      >;
    },
    /** Les fiches d'une liste rangée, de `debut` à `debut + nombre`. */
    fenetre: (liste: ListeDePersonnes, tri: TriDePersonnes | null, debut: number, nombre: number): FicheLue[] =>
      prendre(liste, tri, debut, nombre),
    /** Toutes les fiches d'une liste, par nom. */
    toutes: (liste: ListeDePersonnes): FicheLue[] => prendre(liste, null, 0, Number.POSITIVE_INFINITY),
    /** Ce qui est à revoir de ces fiches, dans l'ordre demandé : le coût est celui de ce qui est montré. */
    aRevoirDe(ids: readonly string[]): { id: string; aRevoir: ARevoir[] }[] {
      const { fiches, rangs } = rangees();
      const { de } = veille();
      return ids.flatMap((id) => {
        const une = fiches[rangs.get(id) ?? -1] ?? null;
        return une === null ? [] : [{ id, aRevoir: de(une) }];
      });
    },
    /** Toutes les fiches, par nom. */
    fiches,
    sieges: () => sieges(),
    placement: () => placement(),
  };
}

export type Listes = ReturnType<typeof createListes>;
