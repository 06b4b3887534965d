import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { ProjetPatch } from '#shared/domain/programmation/programmation.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { programmationErrors } from '#shared/errors/programmation.errors.ts';
import { enTri } from '#shared/text/tri.ts';
import type { ProjetLu } from '#electron/repositories/projet.repository.ts';
import type { Contexte } from './contexte.ts';
import { refuserSiChangeDepuis } from './deux-valeurs.ts';
import { trouverOuCreerStructure } from './personne-saisie.ts';
import { chiffrer, exigerContrat, exigerProjet, viserDuProjet } from './projet-ecrit.ts';
import { createLecteurDeQuartiers } from './reprise/quartiers-ecrits.ts';

/** Les projets d'une année : les taper, les chiffrer, décider. */
export const createProjetService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** L'axe tel que la feuille de route l'écrit, si l'on reconnaît le sien : « 2 », « axe 2 », « plein EMPLOI ». */
  function lAxe(contratId: string, ecrit: string): string {
    const saisi = enTri(ecrit).trim();
    const feuilles = depots.feuilles.toutes().filter((feuille) => feuille.contratId === contratId);
    const axes = feuilles.flatMap(({ id }) => depots.feuilles.axes(id));
    const rang = /^(?:axe )?(?<rang>\d{1,2})$/u.exec(saisi)?.groups?.['rang'];
    const [premiere] = feuilles;
    const parRang =
      rang === undefined || premiere === undefined ? undefined : depots.feuilles.axes(premiere.id)[Number(rang) - 1];
    return (axes.find(({ intitule }) => enTri(intitule) === saisi) ?? parRang)?.intitule ?? ecrit;
  }

  function lesQuartiers(contratId: string, ecrits: string) {
    const lecteur = createLecteurDeQuartiers(contexte, { contratId, instanceId: null });
    const { quartiers, hors, inconnus } = lecteur.lire(ecrits);
    const [inconnu] = inconnus;
    if (inconnu !== undefined)
      throw programmationErrors.quartierInconnu(
        inconnu,
        lecteur.proches(inconnu).map(({ libelle }) => libelle),
      );
    return { quartiers, hors };
  }

  function refuserDauphinPris({ id, contratId, annee }: ProjetLu, dauphin: string): void {
    const autre = depots.projets
      .deLAnnee(contratId, annee)
      .find((un) => un.id !== id && un.dauphin !== null && enTri(un.dauphin) === enTri(dauphin));
    if (autre !== undefined) throw programmationErrors.dauphinDeja(dauphin, autre.intitule);
  }

  function ecrire(projet: ProjetLu, { porteur, quartiers, axe, ...patch }: ProjetPatch): void {
    const vises = quartiers === undefined ? null : lesQuartiers(projet.contratId, quartiers);
    depots.projets.modifier(projet.id, {
      ...patch,
      ...(porteur === undefined ? {} : { structureId: trouverOuCreerStructure(contexte, porteur) }),
      ...(axe === undefined ? {} : { axe: axe === null ? null : lAxe(projet.contratId, axe) }),
    });
    if (vises !== null) viserDuProjet(contexte, projet.id, vises);
  }

  return {
    'programmation.ajouter': ({ contratId, annee, intitule }) => {
      exigerContrat(contexte, contratId);
      const id = nouvelId();
      depots.projets.ajouter({ id, contratId, annee, intitule });
      return { id };
    },

    'programmation.modifier': ({ id, vu, patch }, { fenetre }) => {
      const projet = exigerProjet(contexte, id);
      if (patch.dauphin != null) refuserDauphinPris(projet, patch.dauphin);
      refuserSiChangeDepuis(contexte, { tbl: 'projet', id, vu, fenetre, patch });
      ecrire(projet, patch);
      return null;
    },

    'programmation.chiffrer': ({ id, enveloppeId, vu, patch }, { fenetre }) => {
      const { contratId, annee } = exigerProjet(contexte, id);
      const enveloppe = depots.enveloppes.parId(enveloppeId);
      if (enveloppe === null || enveloppe.contratId !== contratId || enveloppe.annee !== annee)
        throw programmationErrors.enveloppeAilleurs();
      const deja = depots.projetMontants.duProjet(id).find((un) => un.enveloppeId === enveloppeId);
      if (deja !== undefined)
        refuserSiChangeDepuis(contexte, { tbl: 'projet_montant', id: deja.id, vu, fenetre, patch });
      chiffrer(contexte, id, enveloppeId, patch);
      return null;
    },

    'programmation.retenir': ({ ids }) => {
      let decides = 0;
      for (const id of ids) {
        exigerProjet(contexte, id);
        for (const { enveloppeId, propose, decide } of depots.projetMontants.duProjet(id)) {
          if (propose === null || decide !== null) continue;
          chiffrer(contexte, id, enveloppeId, { decide: propose });
          decides += 1;
        }
      }
      if (decides === 0) throw programmationErrors.rienADecider();
      return { decides };
    },

    'programmation.retirer': ({ ids }) => {
      for (const id of ids) if (!depots.projets.retirer(id)) throw communErrors.introuvable('Ce projet');
      return { retires: ids.length };
    },
  } satisfies Partial<HandlersFichier>;
};
