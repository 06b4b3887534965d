import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { modeleDeDepart } from '#shared/documents/modele/depart.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unCdpe, unClpe, unFichier } from '#tests/support/constructeurs/un-fichier.ts';

function unDossier() {
  const fichier = unFichier();
  const [cdpe, clpe] = [unCdpe(fichier), unClpe(fichier, 'CLPE68003')];
  const recevoir = (nom: string, contenu: string | Uint8Array = nom, chemin = '') =>
    fichier.demander('dossiersRepris.recevoir', { jeton: fichier.deposer(nom, contenu), chemin });
  return { ...fichier, cdpe, clpe, recevoir };
}

describe('reprendre un dossier d’anciens fichiers', () => {
  it('devine, dit les doublons octet pour octet, écrit tout d’un geste et l’annule d’un autre', async () => {
    const { appeler, demander, cdpe, clpe, db, recevoir } = unDossier();
    const noms = Array.from({ length: 60 }, (_, rang) => {
      const jour = `${2015 + (rang % 10)}-0${1 + (rang % 9)}-1${rang % 10}`;
      return rang % 2 === 0 ? `PV CLPE Mulhouse ${jour} v${rang}.pdf` : `CR CDPE ${jour} v${rang}.doc`;
    });
    const recus = [];
    for (const nom of noms) recus.push(await recevoir(nom));
    expect(recus.map(({ devine }) => devine.instanceId)).toEqual(noms.map((_, rang) => (rang % 2 ? cdpe : clpe)));
    expect((await recevoir('copie.pdf', noms[0])).doublonDe).toBe(noms[0]);

    const compter = () => db.prepare('SELECT count(*) FROM reunion WHERE anterieure = 1').pluck().get();
    const fichiers = recus.map(({ fichier, devine: { instanceId, date } }) => ({
      fichier,
      instanceId: instanceId ?? '',
      date: date ?? '',
    }));
    const fait = appeler('dossiersRepris.reprendre', { fichiers });
    expect(fait).toMatchObject({ fichiers: 60, reunions: compter() });
    expect(db.prepare("SELECT count(*) FROM piece_jointe WHERE usage = 'anterieure'").pluck().get()).toBe(60);
    // Reçu de nouveau, il est déjà dans le fichier de travail.
    await demander('dossiersRepris.oublier', { fichiers: fichiers.map(({ fichier }) => fichier) });
    expect((await recevoir('encore.pdf', noms[1])).doublonDe).toBe(noms[1]);
    appeler('historique.annuler', {});
    expect(compter()).toBe(0);
  });

  it('se retrouve au retour : ce qui est reçu, ce qu’on en a dit, et l’instance créée depuis', async () => {
    const fichier = unFichier();
    const { appeler, demander, deposer } = fichier;
    const recevoir = (nom: string, contenu = nom) =>
      demander('dossiersRepris.recevoir', { jeton: deposer(nom, contenu), chemin: 'Archives/2021' });
    const muet = await recevoir('12_def_v3.pdf');
    const { devine } = await recevoir('PV CLPE Mulhouse 2021-05-12.pdf');
    expect(devine.instanceId).toBeNull();
    await recevoir('copie.pdf', '12_def_v3.pdf');
    await demander('dossiersRepris.dire', { fichiers: [muet.fichier], dit: { date: '2020-01-10' } });
    const clpe = unClpe(fichier, 'CLPE68003');
    await demander('dossiersRepris.dire', { fichiers: [muet.fichier], dit: { instanceId: clpe } });
    const recus = await demander('dossiersRepris.recus', {});
    expect(recus).toMatchObject([
      {
        nom: '12_def_v3.pdf',
        chemin: 'Archives/2021',
        devine: { instanceId: clpe, date: '2020-01-10', confiance: 'sure' },
        doublonDe: null,
      },
      { devine: { instanceId: clpe, date: '2021-05-12', confiance: 'sure' }, doublonDe: null },
      { nom: 'copie.pdf', doublonDe: '12_def_v3.pdf' },
    ]);
    const fichiers = recus.slice(0, 2).map(({ fichier: id, devine: { instanceId, date } }) => ({
      fichier: id,
      instanceId: instanceId ?? '',
      date: date ?? '',
    }));
    expect(appeler('dossiersRepris.reprendre', { fichiers })).toMatchObject({ fichiers: 2, reunions: 2 });
    await demander('dossiersRepris.oublier', { fichiers: recus.map(({ fichier: id }) => id) });
    expect(await demander('dossiersRepris.recus', {})).toEqual([]);
  });

  it('lit la première page d’un Word, et laisse à dire ce qu’il ne devine pas', async () => {
    const { clpe, recevoir } = unDossier();
    const page = (texte: string) =>
      rendreWord({
        ...modeleDeDepart('proces-verbal', 'x'),
        blocs: [{ type: 'paragraphe', id: 'p', style: 'corps', lie: false, segments: [{ texte }] }],
      });
    const lu = await recevoir('12_def_v3.docx', page('Comité local pour l’emploi de Mulhouse, séance du 14 mars 2022'));
    expect(lu.devine).toMatchObject({ instanceId: clpe, date: '2022-03-14', confiance: 'a_verifier' });
    const abime = await recevoir('abime.docx', 'pas un Word');
    expect(abime.devine).toMatchObject({ instanceId: null, date: null, confiance: 'a_dire' });
  });

  it('refuse un programme, un fichier oublié et une date à venir, sans rien écrire', async () => {
    const { appeler, clpe, db, recevoir } = unDossier();
    await expect(recevoir('pv.exe')).rejects.toThrow('pv.exe');
    const { fichier } = await recevoir('PV CLPE Mulhouse 2020-01-10.pdf');
    const reprendre = (id: string, date: string) => () =>
      appeler('dossiersRepris.reprendre', { fichiers: [{ fichier: id, instanceId: clpe, date }] });
    expect(refus(reprendre(fichier, '2027-01-01')).transmise.champs).toHaveProperty('fichiers.0.date');
    expect(refus(reprendre(clpe, '2020-01-10')).message).toContain('expiré');
    expect(db.prepare('SELECT count(*) FROM reunion').pluck().get()).toBe(0);
  });
});
