import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { pluriel } from '#shared/text/nombres.ts';
import type { LigneDeVoix, NombresDeVoix } from './lignes.ts';

interface Proprietes {
  readonly lignes: readonly LigneDeVoix[];
  readonly nombres: NombresDeVoix;
  /** Phrase de chaque ligne fautive. */
  readonly fautes: Readonly<Record<string, string>>;
  readonly surChange: (cle: string, nombre: number | null) => void;
}

const somme = (lignes: readonly LigneDeVoix[], nombres: NombresDeVoix): number =>
  lignes.reduce((total, { cle }) => total + (nombres[cle] || 0), 0);

/** Une ligne par siège ou par organisation ayant voix délibérative, groupées comme dans le décret ; Tab passe à la suivante. */
export function TableauDesVoix({ lignes, nombres, fautes, surChange }: Proprietes) {
  return (
    <Tableau
      libelle="Voix de chaque membre"
      lignes={lignes}
      cle={({ cle }) => cle}
      groupe={({ categorie }) => ({
        cle: categorie.numero,
        titre: (
          <span className="categorie">
            {categorie.numero !== 'P' && <span className="alinea">{categorie.alinea}</span>}{' '}
            <span>{categorie.bref}</span>
          </span>
        ),
        total: pluriel(
          somme(
            lignes.filter((ligne) => ligne.categorie.numero === categorie.numero),
            nombres,
          ),
          'voix',
          'voix',
        ),
      })}
      colonnes={[
        { id: 'categorie', titre: 'Catégorie', horsEcran: true, valeur: ({ categorie }) => categorie.bref },
        {
          id: 'membre',
          titre: 'Siège ou organisation',
          entete: true,
          valeur: ({ nom, note }) => (note === null ? nom : `${nom}, ${note}`),
          cellule: ({ nom, note }) => (
            <>
              {nom} {note !== null && <span className="apres-nom">{note}</span>}
            </>
          ),
        },
        {
          id: 'voix',
          titre: 'Voix',
          nombre: true,
          valeur: ({ cle }) => nombres[cle] ?? null,
          cellule: ({ cle, nom, note }) => (
            <div className="cellule-de-voix libelle-cache">
              <ChampNombre
                libelle={`Voix : ${nom}${note === null ? '' : `, ${note}`}`}
                illisible="Un nombre entier de voix, en chiffres."
                valeur={nombres[cle] ?? null}
                surChange={(nombre) => surChange(cle, nombre)}
                faute={fautes[cle]}
              />
            </div>
          ),
        },
      ]}
      vide={null}
    />
  );
}
