import './composants.css';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { Onglets } from '#renderer/ui/page/Onglets.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { ExemplesChamps } from './ExemplesChamps.tsx';
import { ExemplesDessins } from './ExemplesDessins.tsx';
import { ExemplesFlottants } from './ExemplesFlottants.tsx';
import { ExemplesGestes } from './ExemplesGestes.tsx';
import { ExemplesPage } from './ExemplesPage.tsx';
import { ExemplesReperes } from './ExemplesReperes.tsx';
import { ExemplesTableau } from './ExemplesTableau.tsx';
import { ExemplesTeintes } from './ExemplesTeintes.tsx';

const FACES = [
  { theme: 'clair', nom: 'Clair' },
  { theme: 'sombre', nom: 'Sombre' },
] as const;

/** Chaque pièce de l'interface et ses états, clair et sombre côte à côte. */
export function PageComposants() {
  return (
    <>
      <EnTete
        titre="Composants"
        etat={<Etat sens="fait">Clair et sombre</Etat>}
        faits={['Chaque pièce et ses états', 'Une seule liste de valeurs : les jetons']}
        gestes={
          <Lien vers="/" genre="bouton">
            Revenir à l’accueil
          </Lien>
        }
      />
      <Onglets
        libelle="Composants"
        ici="/composants"
        onglets={[
          { vers: '/composants', nom: 'Toutes les pièces' },
          { vers: '/', nom: 'Accueil' },
        ]}
      />
      <div className="faces">
        {FACES.map(({ theme, nom }) => (
          <div key={theme} className="face" data-theme={theme}>
            <h2>{nom}</h2>
            <ExemplesTeintes />
            <ExemplesGestes />
            <ExemplesReperes />
            <ExemplesDessins />
            <ExemplesChamps />
            <ExemplesTableau />
            <ExemplesPage face={nom} />
            <ExemplesFlottants />
          </div>
        ))}
      </div>
    </>
  );
}
