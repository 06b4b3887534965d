import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { Structure } from '#shared/domain/annuaire/structure.schema.ts';
import { typeQueDitLeNom } from '#shared/domain/annuaire/type-de-structure.rules.ts';
import { clesDeStructure } from '#shared/domain/annuaire/pilote.rules.ts';
import { cleDeNom } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { structureErrors } from '#shared/errors/structure.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { engagementsDe } from './engagements.ts';
import { creerStructure, exigerStructure, memeNomQue, quiRessemblentA, territoireDit } from './structure-saisie.ts';
import { createListeDeStructures } from './structure-liste.ts';

/** Ce que l'on choisit d'un coup, avant de préciser sa frappe. */
const CHOIX_MAX = 12;

/** Les structures de l'annuaire, ce qu'elles couvrent, et ce qui tient à elles. */
export const createStructureService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  const lister = createListeDeStructures(contexte);
  const exiger = (id: string): Structure => exigerStructure(contexte, id);

  /** Les sièges que son nom, son sigle ou l'une de ses personnes occupe, elle ou celle à qui elle succède. */
  function siegesDe(id: string) {
    const lignee = depots.structures.lignee(id);
    const cles = new Set(lignee.flatMap(({ nom, sigle }) => [nom, ...(sigle === null ? [] : [sigle])]).map(cleDeNom));
    const lignes = depots.structureLiens.sieges({
      organismes: depots.structureLiens.organismes().filter((organisme) => cles.has(cleDeNom(organisme))),
      structures: [id],
      jour: contexte.aujourdHui(),
    });
    return [...Map.groupBy(lignes, ({ siegeId }) => siegeId).values()].flatMap((siennes) => {
      const [premiere] = siennes;
      if (premiere === undefined) return [];
      const { siegeId, instanceId, organisme } = premiere;
      const titulaires = siennes.flatMap(({ nom, civilite, prenom }) =>
        nom === null ? [] : [nomComplet({ civilite, prenom, nom })],
      );
      return [{ siegeId, instanceId, organisme, nom: nomCourt(premiere), titulaires }];
    });
  }

  return {
    'structures.lister': ({ texte }) => lister(texte),

    'structures.choisir': ({ texte }) => {
      const cle = cleDeNom(texte);
      return depots.structures
        .rechercher(texte)
        .filter(({ remplaceeLe }) => remplaceeLe === null)
        .map(({ id, nom, sigle, type }) => ({ id, nom, sigle, type, meme: cle !== '' && cleDeNom(nom) === cle }))
        .toSorted((une, autre) => Number(autre.meme) - Number(une.meme))
        .slice(0, CHOIX_MAX);
    },

    'structures.fiche': ({ id }) => {
      const structure = exiger(id);
      const jour = contexte.aujourdHui();
      const lues = depots.structureLiens.affectees(id);
      const affectees = lues.map(({ personneId, civilite, prenom, nom, fonction, debut, fin }) => ({
        personneId,
        nom: nomComplet({ civilite, prenom, nom }),
        fonction,
        debut,
        fin,
      }));
      const partie = ({ fin }: { readonly fin: string | null }) => fin !== null && fin < jour;
      const sieges = siegesDe(id);
      return {
        structure,
        absorbees: depots.fusionStructures.absorbees(id),
        engagements: engagementsDe(contexte, {
          personnes: lues
            .filter((une) => !partie(une))
            .map(({ personneId, prenom, nom }) => ({ id: personneId, prenom, nom })),
          cles: depots.structures.lignee(id).flatMap(clesDeStructure),
          personnesPilotent: false,
          instances: sieges.map(({ instanceId }) => instanceId),
          structure: id,
        }),
        territoires: depots.structures.territoires([id]).map(({ structureId: _, ...territoire }) => territoire),
        contacts: depots.contacts.de('structure', id),
        personnes: affectees.filter((une) => !partie(une)),
        anciennes: affectees.filter(partie),
        sieges,
        remplaceePar: depots.structures.remplaceePar(id),
        remplace: depots.structures.remplace(id),
        memeNom: quiRessemblentA(contexte, structure),
      };
    },

    'structures.creer': (saisie) => ({ id: creerStructure(contexte, saisie) }),

    'structures.modifier': ({ id, vu, patch }, { fenetre }) => {
      const { nom } = exiger(id);
      refuserSiChangeDepuis(contexte, { tbl: 'structure', id, vu, fenetre, patch });
      const [connue] =
        patch.nom === undefined || cleDeNom(patch.nom) === cleDeNom(nom) ? [] : memeNomQue(contexte, patch.nom, id);
      if (connue !== undefined) throw structureErrors.dejaNommee(connue.nom);
      depots.structures.modifier(id, patch);
      return null;
    },

    'structures.typer': () => {
      const sansType = depots.structures.rechercher('').filter(({ type }) => type === null);
      const dites = sansType.flatMap(({ id, nom }) => {
        const type = typeQueDitLeNom(nom);
        return type === null ? [] : [{ id, type }];
      });
      for (const { id, type } of dites) depots.structures.modifier(id, { type });
      return { typees: dites.length };
    },

    'structures.situer': () => {
      const listees = depots.structures.rechercher('');
      const situees = new Set(
        depots.structures.territoires(listees.map(({ id }) => id)).map(({ structureId }) => structureId),
      );
      const dites = listees
        .filter(({ id }) => !situees.has(id))
        .flatMap(({ id, nom, type }) => {
          const territoire = territoireDit(contexte, nom, type);
          return territoire === null ? [] : [{ structureId: id, ...territoire }];
        });
      for (const { structureId, genre, code, libelle } of dites)
        depots.structures.couvrir({ id: nouvelId(), structureId, genre, code, libelle });
      return { situees: dites.length };
    },

    'structures.couvrir': ({ id, territoire }) => {
      exiger(id);
      const libelle = depots.territoires.nommer(territoire);
      if (libelle === null) throw structureErrors.territoireInconnu();
      const deja = depots.structures
        .territoires([id])
        .some(({ genre, code }) => genre === territoire.genre && code === territoire.code);
      if (deja) throw structureErrors.dejaCouvert(libelle);
      depots.structures.couvrir({ ...territoire, id: nouvelId(), structureId: id, libelle });
      return null;
    },

    'structures.decouvrir': ({ id, territoireId }) => {
      exiger(id);
      if (!depots.structures.decouvrir(id, territoireId)) throw communErrors.introuvable('Ce territoire');
      return null;
    },

    'structures.supprimer': ({ id }) => {
      exiger(id);
      const encore = depots.affectations.postes(id).length;
      if (encore > 0) throw structureErrors.personnesEncore(encore);
      depots.structures.marquerSupprimee(id, contexte.maintenant().toISOString());
      return null;
    },

    'structures.restaurer': ({ id }) => {
      depots.structures.modifier(id, { fusionneeDans: null });
      if (!depots.structures.marquerSupprimee(id, null)) throw communErrors.introuvable('Cette structure');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
