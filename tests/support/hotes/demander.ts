import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';

export interface ReponseHttp {
  readonly statut: number;
  readonly enTetes: IncomingHttpHeaders;
  readonly corps: string;
}

/** Requête dont on choisit tout, en-têtes interdits aux pages compris. */
export function demanderHttp(
  origine: string,
  methode: string,
  chemin: string,
  enTetes: Record<string, string | string[]> = {},
  corps?: string | Uint8Array,
): Promise<ReponseHttp> {
  const { hostname, port } = new URL(origine);
  return new Promise((rendre, echouer) => {
    const demande = request(
      { hostname, port, method: methode, path: chemin, headers: enTetes, agent: false },
      (reponse) => {
        const morceaux: Buffer[] = [];
        reponse.on('data', (morceau: Buffer) => morceaux.push(morceau));
        reponse.on('end', () =>
          rendre({
            statut: reponse.statusCode ?? 0,
            enTetes: reponse.headers,
            corps: Buffer.concat(morceaux).toString('utf8'),
          }),
        );
        reponse.on('error', echouer);
      },
    );
    demande.on('error', echouer);
    demande.end(corps);
  });
}

/** Octets bruts vers un port ; rend tout ce qui revient jusqu'à la fermeture, ou jusqu'au délai. */
export function demanderBrut(port: number, texte: string, delaiMs = 2_000): Promise<string> {
  return new Promise((rendre) => {
    const prise = connect(port, '127.0.0.1');
    let recu = '';
    const finir = (): void => {
      clearTimeout(limite);
      prise.destroy();
      rendre(recu);
    };
    const limite = setTimeout(finir, delaiMs);
    prise.on('data', (morceau) => {
      recu += morceau.toString('latin1');
    });
    prise.on('error', finir);
    prise.on('close', finir);
    prise.write(texte, 'latin1');
  });
}

/** Statut d'une réponse brute ; 0 si la prise s'est fermée sans un mot. */
export const statutDe = (brut: string): number => Number(/^HTTP\/1\.1 (\d{3})/u.exec(brut)?.[1] ?? 0);
