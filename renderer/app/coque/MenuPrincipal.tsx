import { Link, useLocation } from 'wouter';
import { useRequete } from '#renderer/host/requetes.ts';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { ENTREES, ENTREES_BASSES, type EntreeDeMenu } from './entrees.ts';

function Entree({ racine, nom, icone, aussi = [] }: EntreeDeMenu) {
  const [adresse] = useLocation();
  const ici = [racine, ...aussi].some((debut) => adresse === debut || adresse.startsWith(`${debut}/`));
  return (
    <Link className="menu-lien" href={racine} aria-current={ici ? 'page' : undefined}>
      <Icone nom={icone} />
      <span>{nom}</span>
    </Link>
  );
}

const HEURE = new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit' });

/** « Enregistré à 14 h 32 » : l'heure de la dernière opération du fichier. */
function Enregistrement() {
  const { donnees } = useRequete('historique.possibles', {});
  if (!donnees?.enregistreUtc) return null;
  return <span>Enregistré à {HEURE.format(new Date(donnees.enregistreUtc)).replace(':', ' h ')}</span>;
}

/** Le menu : les écrans, puis le fichier ouvert et l'heure de son dernier enregistrement. */
export function MenuPrincipal({ fichier }: { readonly fichier: string }) {
  return (
    <nav className="menu" aria-label="Menu principal">
      <div className="menu-marque">
        <Icone nom="marque" />
        <span>Comités Emploi</span>
      </div>
      {ENTREES.map((entree) => (
        <Entree key={entree.racine} {...entree} />
      ))}
      <div className="menu-filet" />
      {ENTREES_BASSES.map((entree) => (
        <Entree key={entree.racine} {...entree} />
      ))}
      <div className="menu-pied">
        <b>{fichier}</b>
        <Enregistrement />
      </div>
    </nav>
  );
}
