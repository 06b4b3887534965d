import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import type { ConventionSaisie } from '#shared/domain/convention/convention.schema.ts';
import { faitsApres } from '#shared/domain/convention/changement-statut.rules.ts';
import { constatsDuChangement, statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import { finProposee } from '#shared/domain/convention/duree.rules.ts';
import { parametreAu } from '#shared/domain/convention/controle/parametre.rules.ts';
import type { CleDeParametre } from '#shared/domain/convention/controle/parametre.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import { accorderLesAnnees } from './annees-de-convention.ts';
import type { Contexte } from '../contexte.ts';
import { conventionEnVigueur, exigerInitiale, lireLesParties } from './avenant/en-vigueur.ts';
import { conventionsListees } from './conventions-listees.ts';
import { precedenteDe } from './convention-precedente.ts';
import { lignesDe } from './lignes-de-convention.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { trouverOuCreerStructure } from '../annuaire/personne-saisie.ts';

/** Aucune des conventions que l'on suit ne commence avant. */
const PREMIER_JOUR = '2000-01-01';

/** Les conventions : ce que chacune dit d'elle-même (C1, C2). */
export const createConventionService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** Un début que l'on suit, une fin après lui ; trois ans pour une convention O2R, ou la raison d'une autre durée (C2 ; D. 5316-4). */
  function verifierLesDates({
    genre,
    debut,
    fin,
    motifDuree,
  }: Pick<ConventionSaisie, 'genre' | 'debut' | 'fin' | 'motifDuree'>): void {
    if (debut < PREMIER_JOUR) throw conventionErrors.debutTropAncien();
    if (fin <= debut) throw conventionErrors.finAvantDebut();
    const attendue = finProposee(debut);
    if (genre === 'o2r' && fin !== attendue && motifDuree === null)
      throw conventionErrors.dureeO2R(dateSansJour(attendue));
  }

  function refuserNumeroPris(numero: string, id: string | null): void {
    const autre = depots.conventions.parNumero(numero);
    if (autre !== null && autre.id !== id) throw conventionErrors.numeroPris(numero, autre.intitule);
  }

  /** La résiliation corrigée n'a plus eu lieu : l'intention notifiée attend de nouveau son issue (O-8). */
  function rouvrirLaProcedure(id: string): void {
    for (const une of depots.conventionSuivi.resiliations(id))
      if (une.issue === 'resiliee') depots.conventionSuivi.modifierResiliation(une.id, { issue: null, issueLe: null });
  }

  function porteur(nom: string): string {
    const porteurId = trouverOuCreerStructure(contexte, nom);
    if (porteurId === null) throw communErrors.introuvable('Cet organisme');
    return porteurId;
  }

  /** Ce que le service règle ce jour-là ; la convention le garde, et le change si elle dit autre chose (§ 1.5). */
  function reglages(jour: string) {
    const tous = depots.parametresDeConvention.tous();
    const valeur = (cle: CleDeParametre) => parametreAu(cle, jour, tous).valeur;
    return {
      seuilEcart: valeur('seuilEcart'),
      seuilVert: valeur('seuilVert'),
      seuilOrange: valeur('seuilOrange'),
      plafondAvance: valeur('plafondAvance'),
      jourAvance: valeur('jourAvance'),
    };
  }

  function ficheDesParties(id: string) {
    const { initiale, avenants, enVigueur } = lireLesParties(contexte, id);
    const { convention, annees, membres, zones } = enVigueur;
    const pieces = depots.avenants.pieces(id);
    return {
      convention,
      annees: [...annees],
      membres: [...membres],
      zones: [...zones],
      initiale: {
        ...initiale,
        annees: [...initiale.annees],
        membres: [...initiale.membres],
        zones: [...initiale.zones],
      },
      avenants: avenants.map((un) => ({ ...un, piece: pieces.get(un.id) ?? null })),
    };
  }

  return {
    'conventions.lister': () => conventionsListees(contexte),

    'conventions.fiche': ({ id }) => ({
      ...lignesDe(contexte, conventionEnVigueur(contexte, id)),
      ...ficheDesParties(id),
      precedente: precedenteDe(contexte, id),
      pieces: depots.piecesDeConvention.deConvention(id),
      signataires: depots.engagementsDeConvention.signataires(id),
      axes: depots.engagementsDeConvention.axes(id),
      pointages: depots.conventionSuivi.pointages(id),
      resiliations: depots.conventionSuivi.resiliations(id),
    }),

    'conventions.creer': ({ porteur: nom, ...saisie }) => {
      verifierLesDates(saisie);
      refuserNumeroPris(saisie.numero, null);
      const id = nouvelId();
      depots.conventions.ajouter({ ...saisie, ...reglages(saisie.debut), id, porteurId: porteur(nom) });
      accorderLesAnnees(contexte, id, saisie);
      return { id };
    },

    'conventions.modifier': ({ id, vu, patch }, { fenetre }) => {
      const avant = exigerInitiale(contexte, id);
      const apres = {
        genre: avant.genre,
        debut: patch.debut ?? avant.debut,
        fin: patch.fin ?? avant.fin,
        motifDuree: patch.motifDuree === undefined ? avant.motifDuree : patch.motifDuree,
      };
      const dates = patch.debut !== undefined || patch.fin !== undefined || patch.motifDuree !== undefined;
      if (dates) verifierLesDates(apres);
      if (patch.numero !== undefined) refuserNumeroPris(patch.numero, id);
      const { porteur: nom, ...reste } = patch;
      const ecrit = { ...reste, ...(nom === undefined ? {} : { porteurId: porteur(nom) }) };
      refuserSiChangeDepuis(contexte, { tbl: 'convention', id, vu, fenetre, patch: ecrit });
      depots.conventions.modifier(id, ecrit);
      if (dates) accorderLesAnnees(contexte, id, apres);
      return null;
    },

    'conventions.changerStatut': ({ id, ...changement }) => {
      const convention = conventionEnVigueur(contexte, id);
      const jour = contexte.aujourdHui();
      const { le, vers, motif } = changement;
      if (le > jour) throw conventionErrors.statutAVenir();
      const faits = faitsApres(convention, changement);
      const apres = vers === 'signee' && convention.signeeLe !== null ? statutSelonLesFaits(faits, jour) : vers;
      const [refus] = constatsDuChangement(statutSelonLesFaits(convention, jour), apres, motif);
      if (refus !== undefined) throw conventionErrors.statut(refus.phrase);
      if (vers === 'resiliee' && motif === null) throw conventionErrors.resilieeSansMotif();
      depots.conventions.modifier(id, { ...faits, statutMotif: motif });
      if (faits.resilieeLe === null) rouvrirLaProcedure(id);
      return null;
    },

    'conventions.supprimer': ({ id }) => {
      const { signeeLe, intitule } = conventionEnVigueur(contexte, id);
      if (signeeLe !== null) throw conventionErrors.enCours(intitule);
      depots.conventions.marquerSupprimee(id, contexte.maintenant().toISOString());
      return null;
    },

    'conventions.restaurer': ({ id }) => {
      const supprimee = depots.conventions.supprimeeParId(id);
      if (supprimee === null) throw communErrors.introuvable('Cette convention');
      refuserNumeroPris(supprimee.numero, id);
      depots.conventions.marquerSupprimee(id, null);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
