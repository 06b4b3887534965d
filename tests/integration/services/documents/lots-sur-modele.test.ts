import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { modeleDeDepart } from '#shared/documents/modele/depart.ts';
import type { UnFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';
import { relire } from '#tests/support/documents/relecture.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function attendre({ appeler }: Pick<UnFichier, 'appeler'>, travail: string) {
  for (;;) {
    const suivi = appeler('travaux.suivre', { travail });
    if (suivi.fichiers !== null || suivi.echec !== null) return suivi;
    await new Promise((suite) => setTimeout(suite, 20));
  }
}

/** Une réunion, et un modèle d'office d'une ligne pour ce document. */
async function unModeleDOffice(genre: string, ligne: string) {
  const reunion = uneReunion();
  const { appeler, demander, octets } = reunion;
  const maison = rendreWord({
    ...modeleDeDepart(genre, 'x'),
    blocs: [{ type: 'paragraphe', id: 'p', style: 'corps', lie: false, segments: [{ texte: ligne }] }],
  });
  const jeton = octets.donner({ nom: 'maison.docx', mime: WORD, octets: maison });
  await demander('modeles.relire', { jeton, genre });
  const modeleId = appeler('modeles.ajouter', { jeton, genre, nom: 'Maison' }).id;
  appeler('modeles.modifier', { id: modeleId, patch: { parDefaut: true } });
  const archiver = async (travail: string) => {
    const { fichiers, echec } = await attendre(reunion, travail);
    expect(echec).toBeNull();
    return unzipSync(octets.lire(fichiers?.[0]?.jeton ?? '')?.octets ?? new Uint8Array());
  };
  return { ...reunion, modeleId, archiver };
}

const texteDe = async (octets: Uint8Array | undefined) =>
  (await relire(octets ?? new Uint8Array())).paragraphes.map(([, un]) => un).join('\n');

describe('les lots, sur les modèles du service', () => {
  it('les lettres individuelles suivent le modèle d’office, au nom de l’émetteur de la convocation', async () => {
    const genre = 'convocation-individuelle' as const;
    const { appeler, id, lire, archiver } = await unModeleDOffice(
      genre,
      '{service.intitule}, à {#destinataires}{nom}{/destinataires}',
    );
    const autre = appeler('emetteurs.creer', { nature: 'sous_prefecture', intitule: 'Sous-préfecture de Mulhouse' }).id;
    const choix = { emetteurId: autre, signataireId: null };
    appeler('emetteurs.choisir', { objet: 'reunion', id, genre: 'convocation', choix });
    const objets = lire()
      .sieges.slice(0, 2)
      .map((siege) => siege.id);
    const lettres = await archiver(appeler('lettres.preparer', { reunionId: id, genre, objets }).travail);
    const textes = await Promise.all(Object.values(lettres).map(texteDe));
    expect(textes.toSorted()).toEqual([
      'Sous-préfecture de Mulhouse, à MEMBRE 0',
      'Sous-préfecture de Mulhouse, à MEMBRE 1',
    ]);
  });

  it('le lot se rouvre octet pour octet, même le modèle retiré ; il reste à jour, puis périme', async () => {
    const genre = 'pouvoir' as const;
    const { appeler, demander, id, modeleId, lire, archiver } = await unModeleDOffice(genre, 'MAISON {document.titre}');
    const objets = lire()
      .sieges.slice(0, 2)
      .map((siege) => siege.id);
    const parti = await archiver(appeler('lettres.preparer', { reunionId: id, genre, objets }).travail);
    appeler('modeles.retirer', { id: modeleId });
    const [ligne] = appeler('registre.lister', { reunionId: id }).lignes;
    const etat = () => appeler('registre.etats', { ids: [ligne?.id ?? ''] })[0]?.etat;
    expect(etat()).toBe('a_jour');
    const { travail } = await demander('registre.rouvrir', { id: ligne?.id ?? '' });
    expect(await archiver(travail ?? '')).toEqual(parti);
    appeler('reunions.modifier', { id, vu: 1e9, patch: { heureDebut: '11:00' } });
    expect(etat()).toBe('perime');
  });

  it('le dossier de séance : le document qui a un modèle le suit, les autres gardent la charte', async () => {
    const { appeler, id, archiver } = await unModeleDOffice('ordre-du-jour', 'MAISON {instance.nom_court}');
    const dossier = await archiver(appeler('archives.preparer', { reunionId: id, limite: 20 }).travail);
    const lire = (fin: string) => texteDe(dossier[Object.keys(dossier).find((nom) => nom.endsWith(fin)) ?? '']);
    expect(await lire('Ordre du jour.docx')).toBe('MAISON CDPE du Haut-Rhin');
    expect(await lire('Convocation.docx')).not.toContain('MAISON');
  });
});
