import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { createApplication } from '#electron/hosts/application.ts';
import { createDepotPoste } from '#electron/poste/poste.ts';
import { naitre } from '#tests/support/lecture/naitre.ts';

const RESSOURCES = join(import.meta.dirname, '../../resources');

/** L'application, dans ce programme : `appeler` passe par le contrat et l'aiguillage, sans transport. */
export function ouvrirApplication(dossier: string) {
  const poste = createDepotPoste(join(dossier, 'profil'));
  const application = createApplication({
    genre: 'navigateur',
    version: 'mesure',
    ressources: RESSOURCES,
    documents: dossier,
    poste,
    verifierSorties: false,
    sursisMs: 0,
    environnement: {
      maintenant: () => new Date(),
      nouvelId: () => uuidv7(),
      auteur: () => ({ nom: 'Camille Essai', poste: poste.lire().id }),
    },
    marianne: () => false,
    ouvrirDocument: () => Promise.resolve(false),
    bureautique: () => null,
    imprimerEnPdf: null,
    naitre,
    annoncer: () => {},
    changer: () => {},
    quitter: () => {},
    relever: (reference, cause) => console.error(`réf. ${reference}`, cause),
  });
  const appeler = async (nom: string, entree: unknown): Promise<unknown> => {
    const reponse = await application.dispatch(nom, entree, { fenetre: 1 });
    if (!reponse.ok) throw new Error(`${nom} : ${reponse.erreur.message}`);
    return reponse.valeur;
  };
  return { application, appeler };
}
