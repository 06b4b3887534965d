import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { titreNormalise } from '#shared/domain/annuaire/colonnes.rules.ts';
import { cibleProposee } from '#shared/domain/reprise/cible-proposee.rules.ts';
import type { NomDeCible } from '#shared/domain/reprise/cibles.labels.ts';
import { CIBLES } from '#shared/domain/reprise/cibles.data.ts';
import type { Classeur, Feuille } from '#shared/domain/reprise/classeur.schema.ts';
import type { Choix, Comprehension, LigneComprise } from '#shared/domain/reprise/comprehension.schema.ts';
import { comprendrePasAPas } from '#shared/domain/reprise/comprendre.rules.ts';
import { pieceErrors } from '#shared/errors/piece.errors.ts';
import { repriseErrors } from '#shared/errors/reprise.errors.ts';
import { typographier } from '#shared/text/typographie.ts';
import { etablirRapport } from '#shared/documents/reprise/rapport.document.ts';
import { avecLaMention } from '#shared/documents/mention-de-formation.ts';
import { lignesDuRapport, rapportEnCsv } from '#shared/documents/reprise/rapport.ts';
import { rediger } from '#electron/travaux/redacteurs.ts';
import { TravailAnnule } from '#electron/travaux/travail.ts';
import type { Lecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import { parTranches } from '#electron/travaux/tranches.ts';
import { aChacun, portion, type Suite } from '#shared/travail/suite.ts';
import { MIME_WORD } from '../documents/mime-word.ts';
import type { Registre } from '../documents/registre.ts';
import type { Deposer } from '../travaux.ts';
import type { Contexte } from '../contexte.ts';
import { compterLesFaits } from './compter-les-faits.ts';
import { ECRITURES } from './ecritures.ts';
import { createGardes } from '../gardes.ts';
import type { Octets } from '../reunions/piece.service.ts';

/** Remarques montrées d'un coup : au-delà, on corrige les premières, et les suivantes viennent. */
const REMARQUES_MAX = 500;

interface Compris {
  readonly cle: string;
  readonly comprehension: Comprehension;
}

interface Recu {
  readonly classeur: Classeur;
  /** La dernière compréhension : faire défiler le tableau ne le relit pas. */
  compris: Compris | null;
}

/** Reprendre un tableau reçu : le lire à part, le comprendre avec la personne, l'écrire d'un geste que l'on annule. */
export const createRepriseService = (
  contexte: Contexte,
  { prendre, donner }: { readonly prendre: Octets['prendre']; readonly donner: Deposer },
  registre: Pick<Registre, 'police'>,
  lecteurs: Pick<Lecteurs, 'classeur'>,
) => {
  const { depots, nouvelId } = contexte;
  /** Les lectures en cours, par jeton de dépôt. */
  const lectures = new Map<string, AbortController>();
  const recus = createGardes<Recu>(nouvelId, repriseErrors.expiree);

  const feuilleDe = ({ classeur }: Recu, rang: number): Feuille => {
    const feuille = classeur.feuilles[rang] ?? classeur.feuilles[0];
    if (feuille === undefined) throw repriseErrors.illisible(classeur.nom, 'vide');
    return feuille;
  };

  function* comprendreRecu(recu: Recu, nom: NomDeCible, choix: Choix): Suite<Comprehension> {
    const cle = JSON.stringify([nom, choix, depots.historique.derniereClose()]);
    if (recu.compris?.cle !== cle) {
      const ecriture = ECRITURES[nom](contexte, choix);
      const comprehension = yield* comprendrePasAPas(feuilleDe(recu, choix.feuille), CIBLES[nom], choix, {
        memoire: depots.correspondances.deCible(nom),
        connaitre: ecriture.connaitre(),
        regarder: ecriture.regarder?.(),
      });
      recu.compris = { cle, comprehension };
    }
    return recu.compris.comprehension;
  }

  /** Retient ce que veut dire chaque colonne titrée, pour le prochain tableau du même genre. */
  function retenir(cible: NomDeCible, { colonnes }: Comprehension): void {
    const connues = depots.correspondances.deCible(cible);
    for (const { titre, champ, tient } of colonnes) {
      const cle = titreNormalise(titre);
      if (cle === '' || tient !== 'choix' || connues.get(cle) === champ) continue;
      depots.correspondances.retenir({ id: nouvelId(), cible, titre: cle, champ });
    }
  }

  const recevoir = (classeur: Classeur) => ({ reprise: recus.garder({ classeur, compris: null }), nom: classeur.nom });

  return {
    'reprises.ouvrir': async ({ jeton }) => {
      const depot = prendre(jeton);
      if (depot === null) throw pieceErrors.depotPerime();
      const { nom, octets } = depot;
      const arret = new AbortController();
      lectures.set(jeton, arret);
      try {
        const lecture = await lecteurs.classeur({ nom, octets }, arret.signal);
        if ('refus' in lecture) throw repriseErrors.illisible(nom, lecture.refus);
        return recevoir(lecture.lu);
      } catch (cause) {
        throw cause instanceof TravailAnnule ? repriseErrors.arretee() : cause;
      } finally {
        lectures.delete(jeton);
      }
    },

    'reprises.arreter': ({ jeton }) => {
      lectures.get(jeton)?.abort();
      return null;
    },

    'reprises.coller': ({ feuilles }) => {
      if (feuilles.every(({ lignes }) => lignes.length === 0)) throw repriseErrors.illisible('Tableau collé', 'vide');
      return recevoir({ nom: 'Tableau collé', genre: 'collage', feuilles, remarques: [] });
    },

    *'reprises.comprendre'({ reprise, cible, choix, debut, nombre }) {
      const recu = recus.exiger(reprise);
      const { classeur } = recu;
      const { titres, colonnes, lignes, remarques } = yield* comprendreRecu(recu, cible, choix);
      const feuille = feuilleDe(recu, choix.feuille);
      const parLigne = new Map(lignes.map((ligne) => [ligne.ligne, ligne]));
      const corrigees = new Map(choix.corrections.map(({ ligne, colonne, texte }) => [`${ligne} ${colonne}`, texte]));
      const deSort = (sort: LigneComprise['sort']) => lignes.filter((ligne) => ligne.sort === sort);
      const entrent = deSort('entre');
      return {
        nom: classeur.nom,
        cible,
        proposee: choix.colonnes.length === 0 ? cibleProposee(feuille, cible) : null,
        genre: classeur.genre,
        lecture: classeur.remarques,
        feuilles: classeur.feuilles.map(({ nom, lignes: siennes }) => ({
          nom,
          lignes: siennes.length,
          colonnes: siennes[0]?.length ?? 0,
        })),
        champs: CIBLES[cible].champs.map(({ id, libelle }) => ({ id, libelle })),
        titres,
        colonnes: [...colonnes],
        comptes: {
          entrent: entrent.length,
          connues: entrent.filter(({ connue }) => connue !== null).length,
          revoir: deSort('revoir').length,
          cote: deSort('cote').length,
        },
        remarques: remarques.slice(0, REMARQUES_MAX),
        remarquesEnTout: remarques.length,
        connues: entrent
          .flatMap(({ ligne, connue }) => (connue === null ? [] : [{ ligne, ...connue }]))
          .slice(0, REMARQUES_MAX),
        cote: [...Map.groupBy(deSort('cote'), ({ raison }) => raison ?? '')].map(([raison, siennes]) => ({
          raison,
          lignes: siennes.map(({ ligne }) => ligne),
        })),
        montrees: feuille.lignes.slice(debut, debut + nombre).map((cellules, rang) => ({
          ligne: debut + rang,
          cellules: cellules.map((cellule, colonne) => corrigees.get(`${debut + rang} ${colonne}`) ?? cellule),
          comprise: parLigne.get(debut + rang) ?? null,
        })),
      };
    },

    'reprises.rapport': async ({ reprise, cible, choix, forme }) => {
      const recu = recus.exiger(reprise);
      const comprehension = await parTranches(comprendreRecu(recu, cible, choix));
      const lignes = lignesDuRapport(comprehension, feuilleDe(recu, choix.feuille), ({ connue }) =>
        typographier(`Déjà connue : ${connue?.libelle ?? ''}`),
      );
      const etabli = etablirRapport({
        nom: recu.classeur.nom,
        quoi: CIBLES[cible].quoi,
        lignes,
        service: depots.emetteurs.parDefaut()?.intitule ?? '',
        date: contexte.aujourdHui(),
      });
      const document = avecLaMention(etabli, depots.service.fichier()?.exemple ?? false);
      const tirage = { police: registre.police(), produitLe: contexte.maintenant().toISOString() };
      const [octets, mime] =
        forme === 'csv'
          ? [new TextEncoder().encode(rapportEnCsv(lignes)), 'text/csv; charset=utf-8']
          : [await rediger(document, tirage, new AbortController().signal), MIME_WORD];
      const nom = document.nomDeFichier.replace(/docx$/u, forme);
      return { jeton: donner({ nom, mime, octets }), nom, taille: octets.byteLength };
    },

    *'reprises.reprendre'({ reprise, cible, choix }) {
      const recu = recus.exiger(reprise);
      const comprehension = yield* portion(comprendreRecu(recu, cible, choix), 0, 0.3);
      const source = recu.classeur.genre === 'collage' ? recu.classeur.nom : typographier(`« ${recu.classeur.nom} »`);
      const entrent = comprehension.lignes.filter(({ sort }) => sort === 'entre');
      if (entrent.length === 0) throw repriseErrors.rienAReprendre();
      const comptes = compterLesFaits();
      const { ecrire } = ECRITURES[cible](contexte, choix);
      const ecrireUne = (ligne: LigneComprise): void => {
        comptes.noter(ecrire(ligne, source));
      };
      yield* portion(aChacun(entrent, 'Écriture des lignes', ecrireUne), 0.3, 1);
      retenir(cible, comprehension);
      return comptes.rendre();
    },
  } satisfies Partial<HandlersFichier>;
};
