import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { natureEmetteurLibelle } from '#shared/domain/service/emetteur.labels.ts';
import type { FicheEmetteur } from '#shared/domain/service/emetteur.schema.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';

interface Proprietes {
  readonly emetteurs: readonly FicheEmetteur[];
  readonly ouvert: string | null;
  readonly surOuvrir: (id: string) => void;
}

/** Où il sert : « 2 instances et 1 document » ; celui par défaut sert à tout le reste. */
function emplois({ instances, conventions, documents }: FicheEmetteur): string {
  const dits = [
    instances > 0 && pluriel(instances, 'instance', 'instances'),
    conventions > 0 && pluriel(conventions, 'convention', 'conventions'),
    documents > 0 && pluriel(documents, 'document', 'documents'),
  ].filter((mot) => mot !== false);
  return enumerer(dits);
}

const motDEtat = ({ parDefaut, archiveLe }: FicheEmetteur): string =>
  archiveLe !== null ? 'Archivé' : parDefaut ? 'Par défaut' : 'Au choix';

function signataireHabituel({ signataires }: FicheEmetteur): string | null {
  const qui = signataires.find(({ parDefaut }) => parDefaut);
  return qui === undefined ? null : [qui.prenom, qui.nom].filter(Boolean).join(' ');
}

const absent = (mot: string) => <span className="absent">{mot}</span>;

function etat(emetteur: FicheEmetteur) {
  const sens = emetteur.archiveLe !== null ? 'sans-objet' : emetteur.parDefaut ? 'fait' : 'cours';
  return <Etat sens={sens}>{motDEtat(emetteur)}</Etat>;
}

/** Les émetteurs du fichier ; Entrée ouvre la fiche, sous le tableau. */
export function TableDesEmetteurs({ emetteurs, ouvert, surOuvrir }: Proprietes) {
  return (
    <Tableau
      libelle="Émetteurs"
      colonnes={[
        {
          id: 'intitule',
          titre: 'Émetteur',
          entete: true,
          valeur: ({ intitule }) => intitule,
          cellule: ({ id, intitule }) => (
            <Lien vers={`?emetteur=${id}`} genre="objet">
              {intitule}
            </Lien>
          ),
        },
        { id: 'nature', titre: 'Nature', cellule: ({ nature }) => natureEmetteurLibelle[nature] },
        {
          id: 'marque',
          titre: 'Bloc-marque',
          valeur: ({ blocMarqueNom }) => blocMarqueNom,
          cellule: ({ blocMarqueNom }) => blocMarqueNom ?? absent('En-tête de texte'),
        },
        {
          id: 'signataire',
          titre: 'Signe d’habitude',
          valeur: signataireHabituel,
          cellule: (emetteur) => signataireHabituel(emetteur) ?? absent('Le préfet'),
        },
        {
          id: 'emplois',
          titre: 'Choisi pour',
          valeur: emplois,
          cellule: (emetteur) => emplois(emetteur) || absent('–'),
        },
        { id: 'etat', titre: 'État', etroite: true, valeur: motDEtat, cellule: etat },
      ]}
      lignes={emetteurs}
      cle={({ id }) => id}
      ouverte={ouvert}
      surOuvrir={({ id }) => surOuvrir(id)}
      vide={<p className="note">Aucun émetteur.</p>}
    />
  );
}
