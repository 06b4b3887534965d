import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { modeleDeDepart } from '#shared/documents/modele/depart.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { relire } from '#tests/support/documents/relecture.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GENRE = 'proces-verbal';

async function unDepot() {
  const fichier = unFichier();
  const octets = rendreWord(modeleDeDepart(GENRE, 'Procès-verbal'));
  const deposer = (contenu: Uint8Array = octets, nom = 'maison.docx') =>
    fichier.octets.donner({ nom, mime: WORD, octets: contenu });
  const ajouter = async (nom = 'Papier de la préfecture') => {
    const depose = { jeton: deposer(), genre: GENRE };
    await fichier.demander('modeles.relire', depose);
    return fichier.appeler('modeles.ajouter', { ...depose, nom }).id;
  };
  return { ...fichier, deposer, ajouter };
}

describe('les modèles Word du service', () => {
  it('se déposent, se listent, se renomment, s’emploient d’office un seul à la fois, se retirent, et tout s’annule', async () => {
    const { appeler, ajouter } = await unDepot();
    const [premier, second] = [await ajouter(), await ajouter('Papier de la sous-préfecture')];
    appeler('modeles.modifier', { id: premier, patch: { parDefaut: true } });
    appeler('modeles.modifier', { id: second, patch: { parDefaut: true, nom: 'Papier d’Altkirch' } });
    const lire = () => appeler('modeles.lister', {}).modeles.map(({ nom, parDefaut }) => [nom, parDefaut]);
    expect(lire()).toEqual([
      ['Papier d’Altkirch', true],
      ['Papier de la préfecture', false],
    ]);
    appeler('modeles.retirer', { id: second });
    expect(lire()).toEqual([['Papier de la préfecture', false]]);
    appeler('historique.annuler', {});
    expect(lire()).toHaveLength(2);
    appeler('historique.annuler', {});
    expect(lire()).toEqual([
      ['Papier de la préfecture', true],
      ['Papier de la sous-préfecture', false],
    ]);
  });

  it('refuse ce qui ne servirait pas, sans rien garder : nom pris, fautes, fichier hostile', async () => {
    const { appeler, demander, ajouter, deposer } = await unDepot();
    await ajouter();
    expect(await ajouter().catch((cause: unknown) => cause)).toHaveProperty('transmise.champs.nom');
    const fautif = rendreWord({
      ...modeleDeDepart(GENRE, 'x'),
      blocs: [{ type: 'paragraphe', id: 'p', style: 'corps', lie: false, segments: [{ texte: '{inconnu}' }] }],
    });
    const relire = (jeton: string) => demander('modeles.relire', { jeton, genre: GENRE });
    const essayer = (jeton: string) => () => appeler('modeles.ajouter', { jeton, genre: GENRE, nom: 'Autre' });
    const [faute, abime] = [deposer(fautif), deposer(new Uint8Array([0x50, 0x4b, 3]))];
    expect(refus(essayer(faute)).message).toContain('pas encore relu');
    expect((await relire(faute)).remarques).toHaveLength(1);
    expect(refus(essayer(faute)).message).toContain('Une erreur empêche');
    await expect(relire(abime)).rejects.toThrow('abîmé');
    expect(refus(essayer(abime)).message).toContain('pas encore relu');
    expect(refus(() => appeler('modeles.champs', { genre: 'chevalets' })).message).toContain('Ce document');
    expect(appeler('modeles.lister', {}).modeles).toHaveLength(1);
  });

  it('dit ce qui ne va pas sans garder, remet le modèle de départ, et s’essaie sur un exemple', async () => {
    const { appeler, demander, ajouter, deposer, octets } = await unDepot();
    const relu = await demander('modeles.relire', { jeton: deposer(), genre: GENRE });
    expect(relu).toEqual({ nom: 'maison.docx', remarques: [] });
    const champs = appeler('modeles.champs', { genre: GENRE });
    expect(champs).toContainEqual({
      dans: 'points › decisions',
      ecriture: '{vote}',
      genre: 'texte',
      exemple: 'Adopté à l’unanimité des suffrages exprimés.',
    });
    const depart = await demander('modeles.depart', { genre: GENRE });
    expect(depart.nom).toBe('modele_proces-verbal.docx');
    const essai = await demander('modeles.essayer', { id: await ajouter() });
    const texte = (await relire(octets.lire(essai.jeton)?.octets ?? new Uint8Array())).paragraphes
      .map(([, un]) => un)
      .join('\n');
    expect(texte).toContain('1. Feuille de route 2027');
    expect(texte).toMatch(/bloc «\u00A0essentiel\u00A0»/u);
    expect(texte).not.toMatch(/[{}]/u);
  });
});

describe('produire un document sur un modèle du service', () => {
  /** Une réunion, un modèle d'une ligne pour son procès-verbal, et le texte de ce qui en sort. */
  async function unModele() {
    const reunion = uneReunion();
    const { appeler, demander, octets, id } = reunion;
    const maison = rendreWord({
      ...modeleDeDepart(GENRE, 'x'),
      blocs: [
        {
          type: 'paragraphe',
          id: 'p',
          style: 'corps',
          lie: false,
          segments: [{ texte: 'MAISON {instance.nom_court}' }],
        },
        { type: 'paragraphe', id: 'q', style: 'corps', lie: false, segments: [{ texte: '{@bloc.quorum}' }] },
      ],
    });
    const jeton = octets.donner({ nom: 'maison.docx', mime: WORD, octets: maison });
    await demander('modeles.relire', { jeton, genre: GENRE });
    const modeleId = appeler('modeles.ajouter', { jeton, genre: GENRE, nom: 'Maison' }).id;
    const produire = async (choix: { modeleId?: string | null } = {}) => {
      const sorti = await demander('documents.produire', { reunionId: id, genre: GENRE, ...choix });
      const lu = await relire(octets.lire(sorti.jeton)?.octets ?? new Uint8Array());
      return lu.paragraphes.map(([, un]) => un).join('\n');
    };
    return { ...reunion, modeleId, produire };
  }

  it('celui que l’on choisit, sinon celui d’office, sinon la charte', async () => {
    const { appeler, modeleId, produire } = await unModele();
    expect(await produire()).not.toContain('MAISON');
    expect(await produire({ modeleId })).toMatch(/MAISON CDPE du Haut-Rhin\n[\s\S]*quorum/iu);
    appeler('modeles.modifier', { id: modeleId, patch: { parDefaut: true } });
    expect(await produire()).toContain('MAISON');
    expect(await produire({ modeleId: null })).not.toContain('MAISON');
  });

  it('au registre, il se rouvre octet pour octet, même quand le modèle a été retiré, et périme comme un autre', async () => {
    const { appeler, demander, octets, modeleId, produire, id } = await unModele();
    await produire({ modeleId });
    const [ligne] = appeler('registre.lister', { reunionId: id }).lignes;
    if (ligne === undefined) throw new Error('Rien au registre.');
    appeler('modeles.retirer', { id: modeleId });
    const rouvrir = async () => (await demander('registre.rouvrir', { id: ligne.id })).fichier?.jeton ?? '';
    const premier = octets.lire(await rouvrir())?.octets;
    expect(octets.lire(await rouvrir())?.octets).toEqual(premier);
    expect((await relire(premier ?? new Uint8Array())).paragraphes[0]?.[1]).toContain('MAISON');
    expect(appeler('registre.etats', { ids: [ligne.id] })[0]?.etat).toBe('a_jour');
    appeler('reunions.modifier', { id, vu: 1e9, patch: { lieu: 'Autre salle' } });
    expect(appeler('registre.etats', { ids: [ligne.id] })[0]?.etat).toBe('perime');
  });

  it('refuse un modèle d’un autre document', async () => {
    const { demander, modeleId, id } = await unModele();
    await expect(demander('documents.produire', { reunionId: id, genre: 'convocation', modeleId })).rejects.toThrow(
      'Ce modèle',
    );
  });
});
