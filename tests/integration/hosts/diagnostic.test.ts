import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { etablirDiagnostic, sansChemin } from '#electron/hosts/diagnostic.ts';
import { createReleve } from '#electron/hosts/releve.ts';
import { createDepotPoste } from '#electron/poste/poste.ts';
import { unDossier } from '#tests/support/base.ts';
import { unCdpe, unFichier, uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';

describe('le diagnostic sans donnée personnelle', () => {
  it('dit le schéma, les tailles, la santé et les erreurs ; ni nom, ni courriel, ni chemin', () => {
    const fichier = unFichier();
    unCdpe(fichier);
    fichier.appeler('personnes.creer', uneSaisie('Confidentielle', { courriel: 'zoe.confidentielle@exemple.fr' }));
    const dossier = unDossier();
    const poste = createDepotPoste(dossier);
    poste.ecrire({ auteur: 'Camille Discrète' });
    const panne = new Error('Confidentielle est citée ici');
    panne.stack = 'Error: Confidentielle\n    at lire (file:///Users/camille.discrete/app/electron/hosts/x.ts:3:1)';
    createReleve(dossier, fichier.contexte.maintenant)('REF1', panne);
    const texte = etablirDiagnostic(
      {
        version: '1.2.3',
        genre: 'navigateur',
        environnement: { maintenant: fichier.contexte.maintenant } as never,
        poste,
      },
      { db: fichier.db, chemin: fichier.chemin },
    );
    for (const dit of ['Version : 1.2.3', 'Schéma : ', 'saines', '  personne : 1', 'REF1', 'electron/hosts/x.ts:3:1'])
      expect(texte).toContain(dit);
    for (const tu of ['onfidentielle', 'exemple.fr', 'Discrète', 'camille', fichier.chemin, dossier, 'Haut-Rhin'])
      expect(texte).not.toContain(tu);
  });

  it('ôte tout chemin du poste, et dit sans fichier qu’il n’y en a pas', () => {
    expect(sansChemin('at C:\\Users\\m.dupont\\Bureau\\note.docx')).toBe('at (chemin ôté)');
    expect(sansChemin('at f (C:\\Users\\m.dupont\\app\\electron\\a.ts:1:2)')).toBe('at f (electron\\a.ts:1:2)');
    expect(sansChemin('at /Users/m.dupont/x.ts')).toBe('at (chemin ôté)');
    const dossier = unDossier();
    writeFileSync(join(dossier, 'autre.txt'), 'x');
    const environnement = { maintenant: () => new Date(0) } as never;
    const texte = etablirDiagnostic(
      { version: '1', genre: 'electron', environnement, poste: createDepotPoste(dossier) },
      null,
    );
    expect(texte).toContain('Aucun fichier ouvert.');
    expect(texte).toContain('Aucune erreur relevée.');
  });
});
