import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import {
  type Chercheur,
  chercheurDe,
  chercheurDePlusieurs,
  extraitAutour,
  type Identite,
} from '#shared/domain/donnees/citation.rules.ts';
import type { TexteCite } from '#shared/domain/donnees/donnees.schema.ts';
import { nomDuChampEcrit } from '#shared/domain/historique/champs.labels.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { etatMandat } from '#shared/domain/instance/mandat.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { donneesErrors } from '#shared/errors/donnees.errors.ts';
import { enTri } from '#shared/text/tri.ts';
import type { TexteQuiCite } from '#electron/repositories/documents/textes-qui-citent.queries.ts';
import type { Contexte } from '../contexte.ts';
import type { SauvegardesDuFichier } from './sauvegarde.service.ts';
import { lieuDuTexte } from '../reunions/lieu-du-texte.ts';
import { fichesEchues } from './donnees.service.ts';
import { seancesSansCompteRendu } from './sans-compte-rendu.ts';
import { produitsQuiCitent } from './effacement-registre.ts';

/** Ce que l'effacement demande à la base : écrire hors de toute annulation, puis récrire les pages. */
export interface Effaceur {
  readonly effacer: (demande: {
    readonly ids: readonly string[];
    readonly chercher: Chercheur;
    readonly signataires: readonly string[];
    readonly genre: 'effacement' | 'purge';
    readonly nombre: number;
    readonly fenetre: number;
    readonly vider: () => void;
  }) => boolean;
}

interface ChampEcrit {
  readonly seq: number;
  readonly tbl: string;
  readonly ligne: string;
  readonly champ: string | null;
  readonly avant: unknown;
  readonly apres: unknown;
}
/** Ce qu'une écriture contredirait, approuvé ou validé ; `undefined` si rien. */
type Contredite = (lignes: readonly ChampEcrit[]) => unknown;

const cleDe = ({ tbl, ligne, champ }: TexteQuiCite): string => `${tbl}/${ligne}/${champ}`;

/** Effacer une personne (G3) : dire ce qui part et ce qui reste, puis le faire, elle et les fiches fondues en elle. */
export const createEffacementService = (
  contexte: Contexte,
  effaceur: Effaceur,
  verrous: readonly Contredite[],
  { effacements: retenus }: Pick<SauvegardesDuFichier, 'effacements'>,
) => {
  const { depots, aujourdHui, maintenant } = contexte;

  const estFige = ({ tbl, ligne, champ }: TexteQuiCite): boolean =>
    verrous.some((contredite) => contredite([{ seq: 0, tbl, ligne, champ, avant: null, apres: null }]) !== undefined);

  function enTexteCite(lu: TexteQuiCite): TexteCite {
    const premiere = lu.mentions.find(({ sure }) => sure) ?? lu.mentions[0];
    return {
      cle: cleDe(lu),
      quoi: nomDuChampEcrit(lu.tbl, lu.champ),
      ...lieuDuTexte(contexte, lu),
      ...(premiere === undefined ? { avant: '', cite: '', apres: '' } : extraitAutour(lu.texte, premiere)),
      sure: lu.mentions.some(({ sure }) => sure),
      fige: estFige(lu),
    };
  }

  /** Les signataires qui portent son nom et son prénom : ils ne sont liés à l'annuaire que par là. */
  function signatairesDe({ noms, prenoms }: Identite) {
    const entiers = new Set(noms.flatMap((nom) => prenoms.map((prenom) => enTri(`${prenom} ${nom}`))));
    return depots.effacements.signataires().filter(({ prenom, nom }) => entiers.has(enTri(`${prenom ?? ''} ${nom}`)));
  }

  function siegeEncore(ids: readonly string[]) {
    const jour = aujourdHui();
    return ids
      .flatMap((id) => depots.personnes.mandatsPartout(id))
      .filter((mandat) => etatMandat(mandat, jour) !== 'echu');
  }

  function lire(id: string) {
    const fiche = depots.effacements.fiche(id);
    if (fiche === null) throw communErrors.introuvable('Cette personne');
    if (fiche.effaceeLe !== null) throw donneesErrors.dejaEffacee();
    const ids = depots.identites.confondues([id]);
    const identite = depots.identites.identite(ids);
    const signataires = signatairesDe(identite);
    const siens = new Set(signataires.map((signataire) => signataire.id));
    const textes = () =>
      depots.textesQuiCitent.chercher(identite).filter(({ tbl, ligne }) => !(tbl === 'signataire' && siens.has(ligne)));
    return { fiche, ids, identite, signataires, textes };
  }

  /** Vide les lignes vivantes de ces personnes ; à appeler dans l'opération de l'effacement. */
  function vider(
    lues: readonly ReturnType<typeof lire>[],
    chercher: Chercheur,
    retires: readonly TexteQuiCite[],
  ): void {
    const jour = aujourdHui();
    for (const texte of retires) depots.textesQuiCitent.retirer(texte);
    for (const { id } of lues.flatMap(({ signataires }) => signataires)) depots.effacements.effacerSignataire(id, jour);
    for (const { ligne, oublie, renommee } of [...produitsQuiCitent(contexte, chercher)]) {
      if (renommee !== null) depots.registreEfface.renommer(renommee);
      if (oublie) depots.registreEfface.oublier(ligne);
    }
    depots.effacements.oublierFrappes((texte) => chercher(texte).some(({ sure }) => sure));
    const ids = lues.flatMap((lue) => lue.ids);
    depots.effacements.effacer(ids, { jour, quand: maintenant().toISOString() });
  }

  /** Efface ces personnes d'une seule opération, puis le retient hors du fichier. @returns vrai si ses pages sont récrites */
  function effacer(
    lues: readonly ReturnType<typeof lire>[],
    retires: readonly TexteQuiCite[],
    quoi: { readonly genre: 'effacement' | 'purge'; readonly fenetre: number },
  ): boolean {
    const chercher = chercheurDePlusieurs(lues.map(({ identite }) => identite));
    const ids = lues.flatMap((lue) => lue.ids);
    const achevee = effaceur.effacer({
      ...quoi,
      ids,
      chercher,
      signataires: lues.flatMap(({ signataires }) => signataires.map(({ id }) => id)),
      nombre: lues.length,
      vider: () => vider(lues, chercher, retires),
    });
    retenus.retenir(ids);
    return achevee;
  }

  return {
    'donnees.apercuEffacement': ({ id }) => {
      const { fiche, ids, identite, signataires, textes } = lire(id);
      const chercher = chercheurDe(identite);
      const sorts = [...produitsQuiCitent(contexte, chercher)];
      const combien = (garder: (sort: (typeof sorts)[number]) => boolean) => sorts.filter(garder).length;
      return {
        nom: nomComplet(fiche),
        siegeEncore: siegeEncore(ids).map((mandat) => ({ instanceId: mandat.instanceId, nom: nomCourt(mandat) })),
        ...depots.effacements.compter(ids, aujourdHui()),
        frappes: depots.effacements.frappesQuiCitent((texte) => chercher(texte).some(({ sure }) => sure)),
        signataires: signataires.map(({ emetteur }) => emetteur),
        sansCompteRendu: seancesSansCompteRendu(contexte, ids),
        textes: textes().map(enTexteCite),
        produits: {
          oublies: combien(({ oublie }) => oublie),
          renommes: combien(({ renommee }) => renommee !== null),
          gardes: combien(({ garde }) => garde),
        },
        scellees: depots.effacements.scellees((texte) => chercher(texte).some(({ sure }) => sure)),
      };
    },

    'donnees.aLaCorbeille': ({ texte }) =>
      depots.effacements.aLaCorbeille(texte).map((fiche) => ({ id: fiche.id, nom: nomComplet(fiche) })),

    'donnees.revenues': () =>
      depots.effacements.presentes(retenus.lire()).map((fiche) => ({
        id: fiche.id,
        nom: nomComplet(fiche),
        supprimee: fiche.supprimee === 1,
      })),

    'donnees.effacer': ({ id, textes }, { fenetre }) => {
      const lue = lire(id);
      const [encore] = siegeEncore(lue.ids);
      if (encore !== undefined) throw donneesErrors.siegeEncore(nomComplet(lue.fiche), nomCourt(encore));
      const choisis = new Set(textes);
      const retires = lue.textes().filter((texte) => choisis.has(cleDe(texte)) && !estFige(texte));
      const achevee = effacer([lue], retires, { genre: 'effacement', fenetre });
      return { textes: retires.length, achevee };
    },

    'donnees.purger': ({ ids }, { fenetre }) => {
      const voulues = new Set(ids);
      const lues = fichesEchues(contexte)
        .filter(({ fiche }) => voulues.has(fiche.id))
        .map(({ fiche }) => lire(fiche.id));
      if (lues.length < voulues.size) throw donneesErrors.plusEchue();
      const achevee = effacer(lues, [], { genre: 'purge', fenetre });
      return { effacees: lues.length, achevee };
    },
  } satisfies Partial<HandlersFichier>;
};
