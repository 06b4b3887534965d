import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { reponseJusquAu } from '#shared/domain/convention/controle/lettre.rules.ts';
import type { LettreDeControle } from '#shared/domain/convention/controle/lettre.schema.ts';
import { parametreAu } from '#shared/domain/convention/controle/parametre.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { controleErrors } from '#shared/errors/controle.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { exigerInitiale } from '../avenant/en-vigueur.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';
import { preparerLaLettre } from './lettre-preparee.ts';

const DATES = ['envoyeeLe', 'reponseLe', 'closeLe'] as const;

/** Les lettres de contrôle, de la préparation à la position définitive, point par point. */
export const createLettreDeControleService = (contexte: Contexte) => {
  const { depots, nouvelId, aujourdHui } = contexte;
  const lettres = depots.lettresDeControle;

  function exiger(id: string | null) {
    const lettre = id === null ? null : lettres.lettre(id);
    if (lettre === null) throw communErrors.introuvable('Cette lettre');
    return lettre;
  }
  const pointsDe = (conventionId: string, id: string) =>
    lettres.deLaConvention(conventionId).find((une) => une.id === id)?.points ?? [];

  /** @throws au champ fautif : une date à venir, une réponse avant l'envoi, une position avant la réponse */
  function verifier(lettre: Omit<LettreDeControle, 'visiteId'>): void {
    const { envoyeeLe, reponseLe, closeLe, points } = lettre;
    const jour = aujourdHui();
    for (const champ of DATES) if ((lettre[champ] ?? '') > jour) throw controleErrors.aVenir(champ);
    if (envoyeeLe !== null && points.length === 0) throw controleErrors.sansConstat();
    if (reponseLe !== null && envoyeeLe === null) throw controleErrors.reponseSansEnvoi();
    if (reponseLe !== null && envoyeeLe !== null && reponseLe < envoyeeLe) throw controleErrors.reponseAvantEnvoi();
    if (closeLe === null) return;
    const dernier = reponseJusquAu(lettre);
    if (dernier === null) throw controleErrors.closeSansEnvoi();
    if (reponseLe === null && closeLe <= dernier) throw controleErrors.closeTropTot(dateCourte(dernier));
    if (reponseLe !== null && closeLe < reponseLe) throw controleErrors.closeAvantReponse();
    const sans = points.filter(({ position }) => position === null).length;
    if (sans > 0) throw controleErrors.closeSansPosition(pluriel(sans, 'constat est', 'constats sont'));
  }

  /** Partie, une lettre garde les constats que l'organisme a reçus. */
  function exigerOuverte(id: string | null) {
    const lettre = exiger(id);
    if (lettre.envoyeeLe !== null) throw controleErrors.partie();
    return lettre;
  }

  return {
    'lettresDeControle.preparer': ({ conventionId, visiteId, jusquA }) => {
      exigerInitiale(contexte, conventionId);
      const { objet, points } = preparerLaLettre(contexte, { conventionId, visiteId, jusquA });
      const id = nouvelId();
      const delai = parametreAu('delaiDeReponse', aujourdHui(), depots.parametresDeConvention.tous()).valeur;
      lettres.ajouter({ id, conventionId, visiteId, objet, delai });
      for (const point of points) lettres.ajouterPoint({ ...point, id: nouvelId(), lettreId: id });
      return { id };
    },

    'lettresDeControle.modifier': ({ id, vu, patch }, { fenetre }) => {
      const { conventionId, ...avant } = exiger(id);
      const dits = Object.fromEntries(Object.entries(patch).filter(([, valeur]) => valeur !== undefined));
      if (avant.envoyeeLe !== null && patch.delai !== undefined && patch.envoyeeLe !== null)
        throw controleErrors.partie();
      verifier({ ...avant, points: pointsDe(conventionId, id), ...dits });
      refuserSiChangeDepuis(contexte, { tbl: 'lettre_de_controle', id, vu, fenetre, patch });
      lettres.modifier(id, patch);
      return null;
    },

    'lettresDeControle.retirer': ({ id }) => {
      exiger(id);
      lettres.retirer(id);
      return null;
    },

    'lettresDeControle.ajouterPoint': ({ lettreId, ...point }) => {
      exigerOuverte(lettreId);
      const id = nouvelId();
      lettres.ajouterPoint({ ...point, id, lettreId });
      return { id };
    },

    'lettresDeControle.modifierPoint': ({ id, vu, patch }, { fenetre }) => {
      const lettreId = lettres.lettreDuPoint(id);
      if (patch.constat !== undefined || patch.ecarte !== undefined) exigerOuverte(lettreId);
      else if (exiger(lettreId).closeLe !== null && patch.position === null)
        throw controleErrors.closeSansPosition('1 constat est');
      refuserSiChangeDepuis(contexte, { tbl: 'lettre_point', id, vu, fenetre, patch });
      lettres.modifierPoint(id, patch);
      return null;
    },

    'lettresDeControle.retirerPoint': ({ id }) => {
      exigerOuverte(lettres.lettreDuPoint(id));
      lettres.retirerPoint(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
