import type { Reponse } from '#shared/errors/app-error.ts';
import { hoteErrors } from '#shared/errors/hote.errors.ts';
import { tenirFlux } from './flux-http.ts';
import { numeroPorte, porterNumero } from './numero-de-fenetre.ts';
import { oublierSession, ouvrirSession } from './session-http.ts';
import { telecharger } from './telecharger.ts';
import type { Liaison, Transport } from './transport.ts';
import { valeurDe } from './valeur.ts';

/** Hôte de boucle locale : des requêtes vers l'origine de la page, et elle seule. */
export function createHttpTransport(): Transport {
  const session = ouvrirSession();
  const pret = Promise.withResolvers<number>();
  pret.promise.catch(() => undefined);

  const enTetes = (secret: string): Record<string, string> => {
    const numero = numeroPorte();
    return { 'x-comites-secret': secret, ...(numero !== null && { 'x-comites-fenetre': String(numero) }) };
  };

  async function envoyer(
    chemin: string,
    options: RequestInit & { headers?: Record<string, string> },
  ): Promise<Response> {
    await pret.promise;
    const secret = await session;
    if (secret === null) throw hoteErrors.sansSession();
    try {
      return await fetch(chemin, { ...options, headers: { ...options.headers, ...enTetes(secret) } });
    } catch (cause) {
      throw hoteErrors.horsLiaison(cause);
    }
  }

  const poster = async (
    chemin: string,
    type: string,
    corps: BodyInit,
    headers: Record<string, string> = {},
  ): Promise<Reponse<unknown>> => {
    const reponse = await envoyer(chemin, {
      method: 'POST',
      body: corps,
      headers: { ...headers, 'content-type': type },
    });
    return (await reponse.json()) as Reponse<unknown>;
  };

  return {
    appeler: (nom, entree) => poster('/appel', 'application/json', JSON.stringify({ nom, entree })),
    async deposer(fichier) {
      const enTetesDuFichier = {
        'x-comites-nom': encodeURIComponent(fichier.name.toWellFormed()),
        'x-comites-mime': fichier.type,
      };
      const reponse = await poster('/octets', 'application/octet-stream', fichier, enTetesDuFichier);
      return valeurDe<{ jeton: string }>(reponse).jeton;
    },
    async enregistrer(jeton, nom) {
      const reponse = await envoyer(`/octets/${jeton}`, {});
      if (!reponse.ok) valeurDe((await reponse.json()) as Reponse<unknown>);
      telecharger(await reponse.blob(), nom);
      return true;
    },
    choisirFichier: null,
    // Sans « noopener » : la copie de sessionStorage est la session de la nouvelle fenêtre.
    ouvrirFenetre: (adresse) => void window.open(adresse, '_blank'),
    ecouter(surEvenement, surLiaison) {
      let cesser = () => undefined as void;
      let parti = false;
      const suivre = (liaison: Liaison) => {
        if (liaison === 'sans-session' || liaison === 'fermee') oublierSession();
        if (liaison === 'sans-session') pret.reject(hoteErrors.sansSession());
        surLiaison(liaison);
      };
      const commencer = (secret: string | null) => {
        if (parti) return;
        if (secret === null) return suivre('sans-session');
        cesser = tenirFlux({
          enTetes: () => enTetes(secret),
          surLiaison: suivre,
          surEvenement: (evenement) => {
            if (evenement.genre === 'fenetre') {
              porterNumero(evenement.numero);
              pret.resolve(evenement.numero);
            }
            surEvenement(evenement);
          },
        });
      };
      session.then(commencer, () => suivre('coupee'));
      return () => {
        parti = true;
        cesser();
      };
    },
  };
}
