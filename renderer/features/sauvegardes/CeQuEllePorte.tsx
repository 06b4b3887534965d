import type { Sauvegarde } from '#shared/contract/fichier.contract.ts';
import type { ContenuDeSauvegarde } from '#shared/domain/sauvegarde/contenu.schema.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { direVerification } from '#renderer/app/sauvegardes/dire-sauvegarde.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';

const MOTS: Readonly<Record<keyof ContenuDeSauvegarde, string>> = {
  instances: 'Instances',
  reunions: 'Réunions',
  decisions: 'Décisions',
  personnes: 'Personnes',
  conventions: 'Conventions',
  fiches: 'Fiches action',
};

const ecart = (nombre: number): string =>
  nombre === 0 ? '=' : `${nombre > 0 ? '+' : '−'} ${nombreFr(Math.abs(nombre))}`;

interface Proprietes {
  readonly sauvegarde: Sauvegarde;
  readonly contenu: ContenuDeSauvegarde;
  readonly present: ContenuDeSauvegarde;
}

/** Ce que porte une sauvegarde, en face du fichier présent. */
export function CeQuEllePorte({ sauvegarde, contenu, present }: Proprietes) {
  const lignes = (Object.keys(MOTS) as (keyof ContenuDeSauvegarde)[]).map((quoi) => ({
    quoi: MOTS[quoi],
    alors: contenu[quoi],
    ici: present[quoi],
  }));
  return (
    <Bloc titre="Ce qu’elle porte" note={`vérifiée ${direVerification(sauvegarde.verification)}`}>
      <div className="contenu-de-sauvegarde">
        <Tableau
          libelle="Ce qu’elle porte"
          colonnes={[
            { id: 'quoi', titre: 'Objets', entete: true, cellule: ({ quoi }) => quoi },
            { id: 'alors', titre: 'Dans la sauvegarde', nombre: true, cellule: ({ alors }) => alors },
            { id: 'ici', titre: 'Dans le fichier présent', nombre: true, cellule: ({ ici }) => ici },
            {
              id: 'ecart',
              titre: 'Depuis',
              nombre: true,
              valeur: ({ alors, ici }) => ici - alors,
              cellule: ({ alors, ici }) => ecart(ici - alors),
            },
          ]}
          lignes={lignes}
          cle={({ quoi }) => quoi}
          vide={null}
        />
      </div>
    </Bloc>
  );
}
