import { describe, expect, it } from 'vitest';
import type { Entree } from '#shared/contract/contract.ts';
import { LIGNES_EXPORTEES } from '#shared/domain/tableau/tableau.schema.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

/** Une réunion, et de quoi confier un tableau comme le fait l'écran. */
function unTableau() {
  const reunion = uneReunion();
  const { demander, deposer } = reunion;
  const exporter = (contenu: unknown, plus: Partial<Entree<'tableaux.exporter'>> = {}) => {
    const texte = typeof contenu === 'string' ? contenu : JSON.stringify(contenu);
    const depot = deposer('tableau.json', new TextEncoder().encode(texte));
    return demander('tableaux.exporter', { titre: 'Réunions', lignes: 1, depot, forme: 'csv', ...plus });
  };
  return { ...reunion, exporter };
}

const COLONNES = ['Date', 'Lieu', 'Heure', 'Montant', 'Part'];
const LIGNE = [{ date: '2026-03-12' }, 'Salle ; « Rhin »', { heure: '09:30' }, { centimes: 1_230_050 }, 2.5];

describe('exporter un tableau de l’écran', () => {
  it('rend un classeur ou un CSV français, sous un nom daté que l’on retrouve', async () => {
    const { exporter, octets } = unTableau();
    const tableau = { colonnes: COLONNES, lignes: [LIGNE] };
    const classeur = await exporter(tableau, { forme: 'xlsx' });
    expect(classeur.nom).toMatch(/^\d{4}-\d{2}-\d{2}_reunions\.xlsx$/u);
    expect(octets.lire(classeur.jeton)?.octets.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    const { jeton } = await exporter(tableau);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(octets.lire(jeton)?.octets)).toBe(
      '\uFEFF"Date";"Lieu";"Heure";"Montant";"Part"\r\n"12/03/2026";"Salle ; « Rhin »";"09:30";"12300,50";"2,5"\r\n',
    );
  });

  it('refuse en français ce qui n’est pas le tableau annoncé, sans rien écrire ni noter', async () => {
    const { appeler, demander, exporter } = unTableau();
    const tableau = (lignes: unknown[][]) => ({ colonnes: ['Date'], lignes });
    const refuses = [
      exporter('{'),
      exporter('"tableau"'),
      exporter(tableau([[{ date: '2026-02-31' }]])),
      exporter(tableau([[1], [2]])),
      exporter({ colonnes: [], lignes: [[1]] }),
    ];
    await Promise.all(refuses.map((essai) => expect(essai).rejects.toThrow('n’a pas pu être lu')));
    await expect(exporter(tableau([]), { lignes: LIGNES_EXPORTEES + 1 })).rejects.toThrow(/./u);
    const perdu = {
      titre: 'Réunions',
      lignes: 1,
      depot: '00000000-0000-7000-8000-000000000001',
      forme: 'csv',
    } as const;
    await expect(demander('tableaux.exporter', perdu)).rejects.toThrow('Exportez-le de nouveau');
    expect(appeler('registre.lister', {}).lignes).toEqual([]);
  });

  it('une ligne au registre par tableau et par forme, de combien de lignes ; léger, il se rouvre à l’identique', async () => {
    const { appeler, demander, exporter, octets } = unTableau();
    const tableau = { colonnes: COLONNES, lignes: [LIGNE] };
    await exporter(tableau);
    const { jeton } = await exporter(tableau);
    const [ligne, ...autres] = appeler('registre.lister', {}).lignes;
    expect(autres).toEqual([]);
    expect(ligne).toMatchObject({ titre: 'Tableau exporté', objet: 'Réunions, 1 ligne', rouvrable: true });
    const rouvert = await demander('registre.rouvrir', { id: ligne?.id ?? '' });
    expect(octets.lire(rouvert.fichier?.jeton ?? '')).toEqual(octets.lire(jeton));
    expect(appeler('registre.etats', { ids: [ligne?.id ?? ''] })[0]?.etat).toBe('tel_quel');
  });

  it('écrit cinquante mille lignes ; au-delà de ce qui se garde, le registre dit de le refaire', async () => {
    const { appeler, demander, exporter, octets } = unTableau();
    const lignes = Array.from({ length: LIGNES_EXPORTEES }, (_, rang) => [...LIGNE.slice(0, 4), rang]);
    const { jeton } = await exporter({ colonnes: COLONNES, lignes }, { lignes: LIGNES_EXPORTEES });
    const csv = new TextDecoder().decode(octets.lire(jeton)?.octets);
    expect(csv.split('\r\n')).toHaveLength(LIGNES_EXPORTEES + 2);
    const [ligne] = appeler('registre.lister', { famille: 'exports' }).lignes;
    expect(ligne).toMatchObject({ rouvrable: false, taille: octets.lire(jeton)?.octets.byteLength });
    expect(ligne?.objet.replace(/\s/gu, ' ')).toBe('Réunions, 50 000 lignes');
    await expect(demander('registre.rouvrir', { id: ligne?.id ?? '' })).rejects.toThrow('refaites-le');
  }, 60_000);
});
