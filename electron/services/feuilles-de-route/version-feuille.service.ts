import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import { instantaneDe } from '#shared/documents/feuille-de-route/instantane.ts';
import { comparerFeuilles, nombreDEcarts } from '#shared/domain/feuille-de-route/versions/comparer.rules.ts';
import { etatDeFeuille } from '#shared/domain/feuille-de-route/versions/etat-de-feuille.rules.ts';
import type { Validation } from '#shared/domain/feuille-de-route/versions/version.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { versionFeuilleErrors } from '#shared/errors/version-feuille.errors.ts';
import type { VersionLue } from '#electron/repositories/feuilles-de-route/version-feuille.repository.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { emetteurDe, lireDossier } from './dossier-de-feuille.ts';
import { exigerVersionDeFeuille, figerFeuille, instantaneFige } from './feuille-figee.ts';
import { exigerFeuille } from './feuille-de-route.service.ts';
import { exigerInstance } from '../instances/lecture-instance.ts';
import { instanceNommee } from './ressort-de-feuille.ts';

/** Les versions validées d'une feuille de route : figer, relire, comparer. */
export const createVersionFeuilleService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const versions = depots.versionsDeFeuille;

  const dOrdinaire = (feuilleId: string) => lireDossier(contexte, feuilleId, contexte.aujourdHui(), null);
  const ceJour = (feuilleId: string) => instantaneDe(dOrdinaire(feuilleId));

  /** La réunion est tenue, de cette instance, ce jour-là ; la date n'est pas à venir. */
  function verifier({ valideeLe, instanceId, reunionId }: Omit<Validation, 'note'>): void {
    exigerInstance(contexte, instanceId);
    if (valideeLe > contexte.aujourdHui()) throw versionFeuilleErrors.aVenir();
    if (reunionId === null) return;
    const reunion = depots.reunions.parId(reunionId);
    if (reunion === null) throw communErrors.introuvable('Cette réunion');
    if (reunion.instanceId !== instanceId) throw versionFeuilleErrors.reunionDAutre();
    if (reunion.etat !== 'tenue') throw versionFeuilleErrors.reunionNonTenue();
    if (reunion.date !== valideeLe) throw versionFeuilleErrors.reunionUnAutreJour(dateSansJour(reunion.date));
  }

  /** Les versions se suivent dans l'ordre de leurs dates. */
  function verifierLOrdre(feuilleId: string, numero: number, valideeLe: string): void {
    for (const autre of versions.deFeuille(feuilleId)) {
      const dite = dateSansJour(autre.valideeLe);
      if (autre.numero < numero && autre.valideeLe > valideeLe)
        throw versionFeuilleErrors.avantLaPrecedente(autre.numero, dite);
      if (autre.numero > numero && autre.valideeLe < valideeLe)
        throw versionFeuilleErrors.apresLaSuivante(autre.numero, dite);
    }
  }

  function montrer({ id, numero, valideeLe, instanceId, reunionId, note, etablieLe }: VersionLue) {
    const reunion = reunionId === null ? null : depots.reunions.parId(reunionId);
    return {
      id,
      numero,
      valideeLe,
      instance: instanceNommee(contexte, instanceId) ?? { id: instanceId, nom: 'Instance retirée' },
      reunion: reunion === null ? null : { id: reunion.id, date: reunion.date },
      note,
      etablieLe,
    };
  }

  return {
    'versionsDeFeuille.lister': ({ feuilleId }) => {
      const { instanceId, suivieParId } = exigerFeuille(contexte, feuilleId);
      const siennes = versions.deFeuille(feuilleId);
      const [derniere] = siennes;
      const depuis =
        derniere === undefined ? null : comparerFeuilles(instantaneFige(contexte, derniere), ceJour(feuilleId));
      return {
        versions: siennes.map(montrer),
        etat: etatDeFeuille(derniere?.numero ?? null, depuis),
        changements: depuis === null ? 0 : nombreDEcarts(depuis),
        instanceHabituelle: suivieParId ?? instanceId,
      };
    },

    'versionsDeFeuille.comparer': ({ feuilleId, avant, apres }) => {
      exigerFeuille(contexte, feuilleId);
      const lire = (id: string) => instantaneFige(contexte, exigerVersionDeFeuille(contexte, id));
      return comparerFeuilles(lire(avant), apres === null ? ceJour(feuilleId) : lire(apres));
    },

    'versionsDeFeuille.reunions': ({ instanceId }) => versions.reunionsTenues(instanceId),

    'versionsDeFeuille.valider': ({ feuilleId, ...validation }) => {
      exigerFeuille(contexte, feuilleId);
      verifier(validation);
      const derniere = versions.derniere(feuilleId);
      const numero = (derniere?.numero ?? 0) + 1;
      verifierLOrdre(feuilleId, numero, validation.valideeLe);
      const dossier = lireDossier(contexte, feuilleId, validation.valideeLe, null);
      if (dossier.fiches.length === 0) throw versionFeuilleErrors.rienAValider();
      if (
        derniere !== null &&
        nombreDEcarts(comparerFeuilles(instantaneFige(contexte, derniere), instantaneDe(dossier))) === 0
      )
        throw versionFeuilleErrors.aucunChangement(derniere.numero);
      const { blocMarque } = emetteurDe(contexte, dossier.feuille);
      const fige = figerFeuille(contexte, dossier, { numero, blocMarque });
      const id = nouvelId();
      const etablieLe = contexte.maintenant().toISOString();
      versions.ajouter({ id, feuilleId, numero, etablieLe, ...validation, ...fige });
      return { id, numero };
    },

    'versionsDeFeuille.modifier': ({ id, vu, patch }, { fenetre }) => {
      const version = exigerVersionDeFeuille(contexte, id);
      const apres = {
        valideeLe: patch.valideeLe ?? version.valideeLe,
        instanceId: patch.instanceId ?? version.instanceId,
        reunionId: patch.reunionId === undefined ? version.reunionId : patch.reunionId,
      };
      verifier(apres);
      verifierLOrdre(version.feuilleId, version.numero, apres.valideeLe);
      refuserSiChangeDepuis(contexte, { tbl: 'version_feuille', id, vu, fenetre, patch });
      versions.modifier(id, patch);
      return null;
    },

    'versionsDeFeuille.retirer': ({ id }) => {
      const version = exigerVersionDeFeuille(contexte, id);
      if (versions.derniere(version.feuilleId)?.id !== id) throw versionFeuilleErrors.pasLaDerniere();
      versions.retirer(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
