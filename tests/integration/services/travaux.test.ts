import { describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

function desLettres() {
  const reunion = uneReunion();
  const { appeler, demander, id } = reunion;
  const preparer = () => demander('lettres.preparer', { reunionId: id, genre: 'convocation-individuelle', objets: [] });
  /** Suit le travail jusqu'à ce qu'il finisse ou s'arrête, comme l'écran. */
  async function suivre(travail: string, surPas: (fait: number) => void = () => undefined) {
    for (;;) {
      const suivi = appeler('travaux.suivre', { travail });
      surPas(suivi.fait);
      if (suivi.fichiers !== null || suivi.echec !== null) return suivi;
      await new Promise((suite) => setTimeout(suite, 5));
    }
  }
  return { ...reunion, preparer, suivre };
}

describe('un travail long', () => {
  it('arrêté au milieu : un message clair, aucun fichier, et un second part aussitôt', async () => {
    const { appeler, octets, preparer, suivre } = desLettres();
    const { travail } = await preparer();
    let arrete = false;
    const arretee = await suivre(travail, (fait) => {
      if (fait < 1 || arrete) return;
      arrete = true;
      appeler('travaux.arreter', { travail });
    });
    expect(arretee).toMatchObject({ fichiers: null, echec: 'Arrêté à votre demande.' });
    expect(arretee.fait).toBeLessThan(arretee.total);
    const reprise = await suivre((await preparer()).travail);
    const contenu = unzipSync(octets.lire(reprise.fichiers?.[0]?.jeton ?? '')?.octets ?? new Uint8Array());
    expect(Object.keys(contenu)).toHaveLength(reprise.total);
    expect(Object.values(contenu).every(({ byteLength }) => byteLength > 1000)).toBe(true);
  });
});
