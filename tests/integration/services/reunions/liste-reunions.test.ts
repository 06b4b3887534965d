import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unCdpe, unClpe, unFichier } from '#tests/support/constructeurs/un-fichier.ts';

const TOUT = { texte: '', quand: 'toutes', limite: 500 } as const;

function desReunions() {
  const fichier = unFichier();
  const { appeler } = fichier;
  const instances = [unCdpe(fichier), unClpe(fichier, 'CLPE68003')];
  const reunir = (rang: number, date: string, heureDebut: string, lieu: string | null) => {
    const { id } = appeler('reunions.creer', { instanceId: instances[rang] ?? '', date, heureDebut });
    if (lieu !== null) appeler('reunions.modifier', { id, vu: Number.MAX_SAFE_INTEGER, patch: { lieu } });
    return id;
  };
  return { ...fichier, reunir };
}

describe('reunions.lister', () => {
  it('rend les plus récentes d’abord, les plus proches si elles sont à venir, aujourd’hui compris, et dit combien il en reste', () => {
    const { appeler, reunir } = desReunions();
    reunir(0, '2026-03-11', '09:30', null);
    reunir(0, '2026-03-12', '14:00', null);
    reunir(1, '2026-03-12', '09:00', null);
    reunir(1, '2026-09-01', '09:00', null);
    const dates = (entree: Partial<{ quand: 'toutes' | 'a-venir' | 'passees'; limite: number }>) => {
      const { total, reunions } = appeler('reunions.lister', { ...TOUT, ...entree });
      return [total, ...reunions.map(({ date, heureDebut }) => `${date} ${heureDebut}`)];
    };
    expect(dates({ quand: 'a-venir' })).toEqual([3, '2026-03-12 09:00', '2026-03-12 14:00', '2026-09-01 09:00']);
    expect(dates({ quand: 'passees' })).toEqual([1, '2026-03-11 09:30']);
    expect(dates({ limite: 2 })).toEqual([4, '2026-09-01 09:00', '2026-03-12 14:00']);
  });

  it('compte les points et les décisions de chacune, et oublie celle qui est à la corbeille', () => {
    const { appeler, reunir } = desReunions();
    const id = reunir(0, '2026-03-11', '09:30', 'Épinal');
    const { id: pointId } = appeler('points.ajouter', {
      reunionId: id,
      titre: 'Budget',
      nature: 'decision',
      intervenant: null,
      duree: null,
    });
    appeler('deliberations.creer', { pointId, nature: 'decision', texte: 'Adopter le budget.' });
    expect(appeler('reunions.lister', TOUT).reunions).toMatchObject([
      { id, points: 1, decisions: 1, lieu: 'Épinal', instance: 'CDPE du Haut-Rhin' },
    ]);
    appeler('reunions.supprimer', { id });
    expect(appeler('reunions.lister', TOUT)).toEqual({ total: 0, reunions: [] });
    expect(appeler('reunions.lister', { ...TOUT, texte: 'epinal' }).total).toBe(0);
  });

  it('trouve par l’instance, le lieu et la date, sans accents, tous les mots exigés', () => {
    const { appeler, reunir } = desReunions();
    const lieux = [null, 'Préfecture, salle Hélène', 'Mairie d’Épinal', 'salle 2'];
    const unes = lieux.flatMap((lieu, rang) =>
      [0, 1].map((instance) => ({ lieu, instance, date: `202${4 + (rang % 3)}-0${rang + 1}-15` })),
    );
    for (const { lieu, instance, date } of unes) reunir(instance, date, '10:00', lieu);
    const noms = ['cdpe du haut-rhin', 'clpe de mulhouse'];
    const mots = fc.constantFrom(
      'prefecture',
      'PRÉFECTURE',
      'epinal',
      'Haut-Rhin',
      'mulhouse',
      'salle',
      'helene',
      '2024',
      '03/2026',
      '15/02/2025',
      'rien',
    );
    const connues = appeler('reunions.lister', TOUT).reunions;
    expect(connues.map(({ instance }) => instance.toLowerCase())).toEqual(expect.arrayContaining([noms[0]]));
    const nu = (texte: string) => texte.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    fc.assert(
      fc.property(fc.array(mots, { maxLength: 3 }), (tapes) => {
        const attendues = connues.filter((r) => {
          const [annee, mois, jour] = r.date.split('-');
          const ou = nu(`${r.instance} ${r.lieu ?? ''}`);
          return tapes.every((mot) =>
            /^[0-9/]+$/u.test(mot) ? `${jour}/${mois}/${annee}`.endsWith(mot) : ou.includes(nu(mot)),
          );
        });
        const trouvees = appeler('reunions.lister', { ...TOUT, texte: tapes.join(' ') });
        expect(trouvees.reunions).toEqual(attendues);
        expect(trouvees.total).toBe(attendues.length);
      }),
    );
  });
});
