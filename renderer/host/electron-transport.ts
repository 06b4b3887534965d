import type { Pont } from '#shared/contract/pont.ts';
import { hoteErrors } from '#shared/errors/hote.errors.ts';
import type { Transport } from './transport.ts';
import { valeurDe } from './valeur.ts';

/** Hôte Electron : le pont posé par le préchargement. */
export function createElectronTransport(pont: Pont): Transport {
  const demander = async <T>(appel: Promise<Parameters<typeof valeurDe>[0]>): Promise<T> => {
    try {
      return valeurDe<T>(await appel);
    } catch (cause) {
      throw cause instanceof Error && cause.name === 'AppError' ? cause : hoteErrors.horsLiaison(cause);
    }
  };

  return {
    async appeler(nom, entree) {
      try {
        return await pont.appeler(nom, entree);
      } catch (cause) {
        throw hoteErrors.horsLiaison(cause);
      }
    },
    async deposer(fichier) {
      const octets = new Uint8Array(await fichier.arrayBuffer());
      return (await demander<{ jeton: string }>(pont.deposer({ nom: fichier.name, mime: fichier.type, octets }))).jeton;
    },
    enregistrer: (jeton) => demander<boolean>(pont.enregistrer(jeton)),
    choisirFichier: () => demander<boolean>(pont.choisirFichier()),
    ouvrirFenetre: (adresse) => void pont.ouvrirFenetre(adresse),
    ecouter: (surEvenement, surLiaison) =>
      pont.ecouter((evenement) => {
        surEvenement(evenement);
        if (evenement.genre === 'fenetre') surLiaison('etablie');
        if (evenement.genre === 'fin') surLiaison('fermee');
      }),
  };
}
