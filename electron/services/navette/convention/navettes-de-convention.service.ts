import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { periodeDe } from '#shared/domain/convention/beneficiaires/periodes.rules.ts';
import { retourPropose } from '#shared/domain/navette/delai.rules.ts';
import { navetteErrors } from '#shared/errors/navette.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { conventionEnVigueur } from '../../conventions/avenant/en-vigueur.ts';
import { nommerDestinataire } from '../destinataire.ts';
import { suiviDesNavettes } from '../suivi-des-navettes.ts';
import { cleDe } from '../sujet.ts';
import { lignesDeLOrganisme } from './classeur-d-organisme.ts';
import { organismesDe, periodesDemandables } from './organismes.ts';

/** Les organismes d'une convention, leurs navettes, et celles que l'on établit pour une période. */
export const createNavettesDeConventionService = (contexte: Contexte) => {
  const { depots, nouvelId, aujourdHui } = contexte;
  return {
    'navettesDeConvention.lister': ({ conventionId, au: voulue }) => {
      const convention = conventionEnVigueur(contexte, conventionId);
      const periodes = periodesDemandables(contexte, convention);
      const jour = aujourdHui();
      const finie = periodes.find(({ au }) => au < jour) ?? periodes[0];
      const au = periodes.find((une) => une.au === voulue)?.au ?? finie?.au ?? null;
      const pas = depots.indicateursDeConvention.reglages(conventionId)?.pas ?? 'trimestre';
      const { derniere, navettes, retours } = suiviDesNavettes(contexte, { genre: 'convention', id: conventionId });
      return {
        convention: { id: convention.id, numero: convention.numero, intitule: convention.intitule },
        periodes: periodes.map((une) => ({ au: une.au, libelle: une.libelle })),
        au,
        organismes: organismesDe(contexte, convention).map((organisme) => {
          const lignes = au === null ? [] : lignesDeLOrganisme(contexte, conventionId, organisme, au);
          const { destinataire, nom, role, courriel } = organisme;
          return {
            destinataire,
            nom,
            role,
            courriel,
            effectifs: lignes.filter(({ marque }) => marque === 'effectif').length,
            comptes: lignes.filter(({ marque }) => marque === 'compte').length,
            derniere: au === null ? null : derniere({ destinataire, au }),
          };
        }),
        navettes: navettes.map((navette) => ({ ...navette, periode: periodeDe(navette.au ?? jour, pas).libelle })),
        retours,
        retourPropose: retourPropose(jour),
      };
    },

    'navettesDeConvention.etablir': ({ conventionId, au, organismes, attendueLe }) => {
      const convention = conventionEnVigueur(contexte, conventionId);
      if (attendueLe < aujourdHui()) throw navetteErrors.retourPasse();
      if (!periodesDemandables(contexte, convention).some((une) => une.au === au))
        throw navetteErrors.periodeInconnue();
      const connus = organismesDe(contexte, convention);
      const voulus = [...new Map(organismes.map((destinataire) => [cleDe(destinataire), destinataire])).values()];
      const ids = voulus.map((destinataire) => {
        const sien = connus.find((un) => cleDe(un.destinataire) === cleDe(destinataire));
        if (sien === undefined || lignesDeLOrganisme(contexte, conventionId, sien, au).length === 0)
          throw navetteErrors.rienARemplir(nommerDestinataire(contexte, destinataire).nom);
        const id = nouvelId();
        const sujet = { genre: 'convention' as const, id: conventionId };
        depots.navettes.ajouter({ id, sujet, au, destinataire, etablieLe: aujourdHui(), attendueLe });
        return id;
      });
      return { ids };
    },
  } satisfies Partial<HandlersFichier>;
};
