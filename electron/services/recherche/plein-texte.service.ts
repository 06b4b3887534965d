import type { Sortie } from '#shared/contract/contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { extraire, reconnaitre } from '#shared/domain/recherche/extrait.rules.ts';
import { lireRequete } from '#shared/domain/recherche/lire-requete.rules.ts';
import { enCle, leProche, motsDe } from '#shared/domain/recherche/mots.rules.ts';
import { pertinence } from '#shared/domain/recherche/pertinence.rules.ts';
import { racineDe } from '#shared/domain/recherche/racine.rules.ts';
import { basculer } from '#shared/domain/recherche/recrire-requete.rules.ts';
import type { RemarqueDeRecherche, RequeteDeRecherche } from '#shared/domain/recherche/recherche.schema.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { estVide, motsExiges, type RechercheResolue } from '#electron/repositories/recherche/expression.ts';
import { duPlusRecent, type Trouves } from '#electron/repositories/recherche/plein-texte.repository.ts';
import type { Contexte } from '../contexte.ts';
import { designationEnMots } from '../annuaire/designation-en-mots.ts';
import { quartiersDe2015 } from '../territoires/quartiers-de-2015.ts';
import { adresseTrouvee } from './adresse-trouvee.ts';
import { compterFacettes } from './facettes.ts';

type Trouvee = Sortie<'recherche.chercher'>['lignes'][number];

/** Ce qui se reclasse d'après son texte : les mieux placés, et les plus récents. */
const PROMETTEURS = 150;
const RECENTS_RECLASSES = 100;

const AUCUN: Trouves = { nums: [], auMoins: false, comptes: [] };

/** Ce que le texte même doit dire ou taire ; `null` : l'index suffit. */
function ceQuiSeDit({ phrases, exclus }: RequeteDeRecherche): ((texte: string) => boolean) | null {
  const dites = phrases.map(reconnaitre);
  const tues = exclus.filter((exclu) => motsDe(exclu).length > 1).map(reconnaitre);
  if (dites.length + tues.length === 0) return null;
  return (texte) => dites.every((dit) => dit(texte)) && !tues.some((dit) => dit(texte));
}

/** La recherche dans tout le fichier. @param auteur le nom déclaré sur ce poste, pour « @moi » */
export const createPleinTexteService = (contexte: Contexte, auteur: () => { readonly nom: string }) => {
  const { depots, aujourdHui } = contexte;
  const index = depots.pleinTexte;

  /** Les instances dont le nom dit ces mots ; sinon, une remarque qui propose la plus proche. */
  function resoudreInstances(texte: string, tapees: readonly string[]) {
    const toutes = depots.suivi.instances().map((une) => ({ id: une.id, nom: nomCourt(une) }));
    const remarques: RemarqueDeRecherche[] = [];
    const trouvees = tapees.flatMap((tapee) => {
      const mots = motsDe(tapee);
      const exacte = toutes.filter(({ nom }) => enCle(nom) === enCle(tapee));
      const dites = toutes.filter(({ nom }) => mots.every((mot) => motsDe(nom).some((autre) => autre.startsWith(mot))));
      if (dites.length === 0) {
        const mot = leProche(
          tapee,
          toutes.flatMap(({ nom }) => motsDe(nom)).filter((un) => un.length > 3),
        );
        remarques.push({
          message: `Aucune instance ne s’appelle « ${tapee} ».`,
          proposition: mot === null ? null : basculer(basculer(texte, 'instance', tapee), 'instance', mot),
        });
      }
      return (exacte.length > 0 ? exacte : dites).map(({ id }) => id);
    });
    return {
      ids: tapees.length === 0 ? null : trouvees,
      remarques,
      noms: new Map(toutes.map(({ id, nom }) => [id, nom])),
    };
  }

  /** Les meilleurs d'abord, reclassés d'après leur texte ; les autres à la suite, du plus récemment écrit au plus ancien. */
  function classer(requete: RechercheResolue, { nums }: Trouves, mots: readonly string[]): number[] {
    const trouves = new Set(nums);
    const tete = [...new Set([...index.prometteurs(requete, PROMETTEURS), ...nums.slice(0, RECENTS_RECLASSES)])].filter(
      (num) => trouves.has(num),
    );
    const textes = index.textes(tete);
    const notes = new Map(
      index.reperes(tete).map((repere) => {
        const lu = textes.get(repere.num) ?? { titre: '', corps: '' };
        return [repere.num, pertinence({ ...repere, ...lu }, mots, requete.jour)] as const;
      }),
    );
    return [
      ...tete.toSorted((un, autre) => (notes.get(autre) ?? 0) - (notes.get(un) ?? 0)),
      ...nums.filter((num) => !notes.has(num)),
    ];
  }

  /** Les numéros dans l'ordre voulu ; rangés par date, au moins jusqu'à ce rang. */
  function ranger(
    requete: RechercheResolue,
    trouves: Trouves,
    tri: 'pertinence' | 'recent',
    jusqua: number,
  ): readonly number[] {
    const mots = motsExiges(requete);
    if (tri === 'pertinence' && mots.length > 0) return classer(requete, trouves, mots);
    if (trouves.comptes.length === trouves.nums.length)
      return trouves.comptes.toSorted(duPlusRecent).map(({ num }) => num);
    return index.parAnnees(requete, jusqua);
  }

  function enLignes(nums: readonly number[], marques: readonly string[], jour: string): Trouvee[] {
    const reperes = index.reperes(nums);
    const textes = index.textes(nums);
    const lues = new Map(index.lignes(nums).map((lue) => [lue.num, lue]));
    return reperes.flatMap((repere) => {
      const lue = lues.get(repere.num);
      if (lue === undefined) return [];
      const corps = textes.get(repere.num)?.corps ?? '';
      const [quartier] = lue.tbl === 'succession_qpv' ? quartiersDe2015(contexte, [lue.ligne]) : [];
      return [
        {
          cle: `${lue.tbl}-${lue.ligne}`,
          genre: repere.genre,
          titre: quartier?.titre ?? lue.titre,
          precision:
            quartier?.precision ?? (lue.tbl === 'designation' ? designationEnMots(contexte, lue.ligne) : lue.precision),
          extrait: corps === '' || repere.genre === 'personne' ? null : extraire(corps, marques),
          adresse: quartier?.adresse ?? adresseTrouvee(lue),
          jour: repere.jour,
          etat: repere.echeance !== null && repere.echeance < jour ? 'retard' : repere.etat,
        },
      ];
    });
  }

  return {
    'recherche.chercher': ({ texte, tri, debut, nombre }) => {
      const lue = lireRequete(texte);
      const jour = aujourdHui();
      const instances = resoudreInstances(texte, lue.instances);
      const pilotes = [...lue.pilotes, ...(lue.moi ? [auteur().nom] : [])];
      const requete: RechercheResolue = { ...lue, pilotes, instances: instances.ids, cachees: index.cachees(), jour };
      const mots = motsExiges(requete);
      const rien = estVide(requete) || instances.ids?.length === 0;
      const trouves = rien ? AUCUN : index.trouver(requete, ceQuiSeDit(lue));
      const ranges = ranger(requete, trouves, tri, debut + nombre);
      const marques = [...mots, ...lue.phrases.flatMap(motsDe)].map(racineDe);
      return {
        debut,
        total: trouves.nums.length,
        auMoins: trouves.auMoins,
        lignes: enLignes(ranges.slice(debut, debut + nombre), marques, jour),
        facettes: compterFacettes(trouves.comptes, texte, { jour, noms: instances.noms }),
        comptes: trouves.comptes.length,
        marques,
        remarques: [...lue.remarques, ...instances.remarques],
        attend: index.attend(),
        aLire: depots.textesDePieces.combien(),
      };
    },
  } satisfies Partial<HandlersFichier>;
};
