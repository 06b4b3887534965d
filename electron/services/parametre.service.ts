import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { REGLES } from '#shared/domain/instance/profil.data.ts';
import { lireValeur } from '#shared/domain/instance/profil.rules.ts';
import { instanceErrors } from '#shared/errors/instance.errors.ts';
import type { Contexte } from './contexte.ts';
import { exigerInstance } from './lecture-instance.ts';

/** Les règles qu'une instance fixe elle-même, par son règlement intérieur ou par un choix que le texte lui laisse. */
export const createParametreService = (contexte: Contexte) =>
  ({
    'parametres.definir': ({ instanceId, cle, valeur, source, article, depuis }) => {
      exigerInstance(contexte, instanceId);
      const { parametres } = contexte.depots;
      const present = parametres.deInstance(instanceId).find((p) => p.cle === cle && p.depuis === depuis);
      if (valeur === null) {
        if (present !== undefined) parametres.effacer(present.id);
        return null;
      }
      if (REGLES[cle].changeePar === 'personne') throw instanceErrors.regleFixe(REGLES[cle].libelle);
      if (lireValeur(cle, valeur) === null) throw instanceErrors.valeurDeRegle(REGLES[cle].libelle);
      parametres.definir(instanceId, { id: present?.id ?? contexte.nouvelId(), cle, valeur, source, article, depuis });
      return null;
    },
  }) satisfies Partial<HandlersFichier>;
