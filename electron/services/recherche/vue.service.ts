import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';

/** Les recherches que l'on garde sous un nom, et ce qui aide à en taper une. */
export const createVueDeRechercheService = ({ depots, nouvelId }: Contexte) => {
  function exiger(id: string) {
    const vue = depots.vuesDeRecherche.parId(id);
    if (vue === null) throw communErrors.introuvable('Cette vue');
    return vue;
  }

  function refuserLeDouble(nom: string, id: string | null): void {
    const double = depots.vuesDeRecherche.toutes().find((vue) => vue.id !== id && enTri(vue.nom) === enTri(nom));
    if (double !== undefined)
      throw communErrors.saisieInvalide({ nom: `Une vue s’appelle déjà « ${double.nom} ». Donnez-lui un autre nom.` });
  }

  return {
    'recherche.vues': () => depots.vuesDeRecherche.toutes(),
    'recherche.completer': () => ({
      instances: depots.suivi.instances().map(nomCourt),
      themes: depots.themes.connus(),
    }),
    'recherche.garder': ({ nom, recherche }) => {
      refuserLeDouble(nom, null);
      const id = nouvelId();
      depots.vuesDeRecherche.ajouter({ id, nom, recherche });
      return { id };
    },
    'recherche.renommer': ({ id, nom }) => {
      exiger(id);
      refuserLeDouble(nom, id);
      depots.vuesDeRecherche.modifier(id, { nom });
      return null;
    },
    'recherche.oublier': ({ id }) => {
      exiger(id);
      depots.vuesDeRecherche.supprimer(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
