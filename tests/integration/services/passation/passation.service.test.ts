import { describe, expect, it } from 'vitest';
import { unCdpe, unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { uneConventionSuivie } from '#tests/support/constructeurs/une-convention-suivie.ts';
import { relire } from '#tests/support/documents/relecture.ts';

describe('passer la main', () => {
  it('dit les instances, ce qui court et ce qu’il faut savoir, et le met en Word', async () => {
    const fichier = unFichier();
    const { appeler, demander } = fichier;
    const cdpe = unCdpe(fichier);
    appeler('instances.modifier', { id: cdpe, vu: 0, patch: { secretariat: 'Bureau de l’emploi' } });
    appeler('notesRapides.noter', {
      texte: 'La salle Kléber se réserve un mois avant',
      pourLe: null,
      objet: { genre: 'instance', id: cdpe },
    });
    const passation = appeler('passation.lire', {});
    expect(passation.instances).toMatchObject({ total: 1, lignes: [{ secretariat: 'Bureau de l’emploi' }] });
    expect(passation.notes.lignes).toEqual([
      { id: expect.any(String), texte: 'La salle Kléber se réserve un mois avant', objet: 'CDPE du Haut-Rhin' },
    ]);
    const { jeton, nom } = await demander('passation.produire', {});
    expect(nom).toMatch(/_passation\.docx$/u);
    const octets = fichier.octets.lire(jeton)?.octets ?? new Uint8Array();
    const lu = JSON.stringify(await relire(octets));
    for (const mot of ['Passer la main', 'salle Kléber', 'CDPE du Haut-Rhin', 'J’attends']) expect(lu).toContain(mot);
  });

  it('laisse à soi une note sans objet, et celles que l’on décoche', async () => {
    const fichier = unFichier();
    const { appeler, demander } = fichier;
    const objet = { genre: 'instance', id: unCdpe(fichier) } as const;
    const noter = (texte: string, sur: typeof objet | null) =>
      appeler('notesRapides.noter', { texte, pourLe: null, objet: sur }).id;
    noter('prendre rendez-vous chez le dentiste', null);
    noter('La salle se réserve un mois avant', objet);
    const pourMoi = noter('Le sous-préfet n’aime pas attendre', objet);
    expect(appeler('passation.lire', {}).notes.total).toBe(2);
    const lire = async (sansNotes: string[]) => {
      const { jeton } = await demander('passation.produire', { sansNotes });
      return JSON.stringify(await relire(fichier.octets.lire(jeton)?.octets ?? new Uint8Array()));
    };
    const entier = await lire([]);
    expect(entier).toContain('attendre');
    expect(entier).not.toContain('dentiste');
    const retenu = await lire([pourMoi]);
    expect(retenu).toContain('un mois avant');
    expect(retenu).not.toContain('attendre');
  });

  it('dit les échéances de convention en retard avant celles qui viennent', () => {
    const { appeler } = uneConventionSuivie();
    const { lignes } = appeler('passation.lire', {}).conventions;
    expect(lignes[0]).toMatchObject({ enRetard: true });
    expect(lignes.map(({ le }) => le)).toEqual(lignes.map(({ le }) => le).toSorted());
    expect(lignes.some(({ enRetard }) => !enRetard)).toBe(true);
  });
});
