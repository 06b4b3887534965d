import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Appel } from '#shared/domain/appel/appel.schema.ts';
import { engagementDe } from '#shared/domain/appel/engagement.rules.ts';
import { GRILLE_FOURNIE, PUBLICS_EXCLUS, PUBLICS_VISES } from '#shared/domain/appel/grille.data.ts';
import { appelErrors } from '#shared/errors/appel.errors.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerAppel, nomDeRegion } from './appel-lu.ts';
import { candidaturesListees, engageesDe } from './candidatures-lues.ts';

/** Les appels à manifestation d'intérêt : ce que chacun dit, ce qu'il a reçu et engagé (1.8, D. 5316-2). */
export const createAppelService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function verifier({ region, lanceLe, depotAu, closLe }: Pick<Appel, 'region' | 'lanceLe' | 'depotAu' | 'closLe'>) {
    if (depots.territoires.nommer({ genre: 'region', code: region }) === null) throw appelErrors.regionInconnue();
    if (lanceLe !== null && depotAu !== null && depotAu < lanceLe) throw appelErrors.depotAvantLancement();
    if (closLe !== null && depotAu !== null && closLe < depotAu) throw appelErrors.closAvantDepot();
  }

  /** La grille et les publics du cahier des charges : chaque appel les change ensuite à sa guise. */
  function poserLaGrille(appelId: string): void {
    for (const critere of GRILLE_FOURNIE) depots.appels.criteres.ajouter(appelId, { ...critere, id: nouvelId() });
    const publics = [
      ...PUBLICS_VISES.map((libelle) => ({ libelle, exclu: false })),
      ...PUBLICS_EXCLUS.map((libelle) => ({ libelle, exclu: true })),
    ];
    for (const un of publics) depots.appels.publics.ajouter(appelId, { ...un, id: nouvelId() });
  }

  function comptesDe(appel: Appel) {
    const siennes = engageesDe(contexte, appel.id);
    const { engage, part, annee } = engagementDe(appel, siennes);
    const retenues = siennes.filter(({ decision }) => decision === 'retenue').length;
    return { candidatures: siennes.length, retenues, engage, part, anneeChargee: annee };
  }

  return {
    'appels.lister': () =>
      depots.appels.lister().map((appel) => {
        const { id, intitule, region, annee, vague, lanceLe, depotAu, closLe, enveloppe, enveloppePar } = appel;
        const { anneeChargee: _, ...comptes } = comptesDe(appel);
        const dit = { id, intitule, region, annee, vague, lanceLe, depotAu, closLe, enveloppe, enveloppePar };
        return { ...dit, nomDeRegion: nomDeRegion(contexte, region), ...comptes };
      }),

    'appels.fiche': ({ id }) => {
      const appel = exigerAppel(contexte, id);
      return {
        appel,
        nomDeRegion: nomDeRegion(contexte, appel.region),
        departements: depots.territoires
          .departements()
          .filter(({ regionCode }) => regionCode === appel.region)
          .map(({ code, libelle }) => ({ code, libelle })),
        etapes: depots.appels.etapes.de(id),
        zones: depots.appels.zones.de(id),
        publics: depots.appels.publics.de(id),
        criteres: depots.appels.criteres.de(id),
        questions: depots.appels.questions.de(id),
        pieces: depots.piecesDAppel.deLAppel(id),
        ...comptesDe(appel),
      };
    },

    'appels.candidatures': ({ id }) => candidaturesListees(contexte, id),

    'appels.creer': (saisie) => {
      verifier({ ...saisie, closLe: null });
      const id = nouvelId();
      depots.appels.ajouter({ ...saisie, id });
      poserLaGrille(id);
      return { id };
    },

    'appels.modifier': ({ id, vu, patch }, { fenetre }) => {
      const dits = Object.fromEntries(Object.entries(patch).filter(([, valeur]) => valeur !== undefined));
      verifier({ ...exigerAppel(contexte, id), ...dits });
      refuserSiChangeDepuis(contexte, { tbl: 'appel', id, vu, fenetre, patch });
      depots.appels.modifier(id, patch);
      return null;
    },

    'appels.supprimer': ({ id }) => {
      const { intitule } = exigerAppel(contexte, id);
      if (depots.candidatures.deLAppel(id).some(({ conventionId }) => conventionId !== null))
        throw appelErrors.avecConventions(intitule);
      depots.appels.marquerSupprime(id, contexte.maintenant().toISOString());
      return null;
    },

    'appels.restaurer': ({ id }) => {
      if (!depots.appels.estSupprime(id)) throw communErrors.introuvable('Cet appel');
      depots.appels.marquerSupprime(id, null);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
