import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { menuDuProfil } from '#shared/domain/poste/profil-de-travail.rules.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Pastille } from '#renderer/ui/reperes/Pastille.tsx';
import { pluriel } from '#shared/text/nombres.ts';
import { TOUTE_LA_SEMAINE } from '../semaine/filtre-de-l-adresse.ts';
import { ENTREES, ENTREES_BASSES, type EntreeDeMenu } from './entrees.ts';

/** Ce qui est en retard ou dû aujourd'hui, et rien d'autre : un compte de tout cesserait vite d'être lu. */
function PastilleDeLaSemaine() {
  const { donnees } = useRequete('semaine.lire', TOUTE_LA_SEMAINE);
  if (donnees === null) return null;
  const { pastille, pastilleAuMoins } = donnees;
  const combien = pluriel(pastille, 'chose en retard ou due aujourd’hui', 'choses en retard ou dues aujourd’hui');
  return <Pastille nombre={pastille} libelle={` ${pastilleAuMoins ? 'au moins ' : ''}${combien}`} />;
}

/** L’adresse est celle d’un écran de cette entrée. */
const couvre = ({ racine, aussi = [] }: EntreeDeMenu, adresse: string): boolean =>
  [racine, ...aussi].some((debut) => adresse === debut || adresse.startsWith(`${debut}/`));

function Entree(entree: EntreeDeMenu) {
  const { racine, nom, icone } = entree;
  const [adresse] = useLocation();
  const ici = couvre(entree, adresse);
  return (
    <Link className="menu-lien" href={racine} aria-current={ici ? 'page' : undefined}>
      <Icone nom={icone} />
      <span>{nom}</span>
      {racine === '/semaine' && <PastilleDeLaSemaine />}
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

/** Tant que le fichier ne s’est pas lu, rien n’est replié. */
const PLEINS = { contrats: true, conventions: true };

/** Les écrans de travail, dans l’ordre du profil ; ce qui est vide et ne le concerne pas est replié, hors celui où l’on est. */
function EntreesDeTravail() {
  const [adresse] = useLocation();
  const { donnees: hote } = useEtatHote();
  const { donnees: modules } = useRequete('menu.modules', {});
  const [deplie, setDeplie] = useState(false);
  const { montrees, repliees } = menuDuProfil(ENTREES, hote?.poste.profil ?? null, modules ?? PLEINS);
  const ouvertes = deplie ? repliees : repliees.filter((entree) => couvre(entree, adresse));
  return (
    <>
      {[...montrees, ...ouvertes].map((entree) => (
        <Entree key={entree.racine} {...entree} />
      ))}
      {repliees.length > 0 && (
        <button type="button" className="menu-plus" aria-expanded={deplie} onClick={() => setDeplie(!deplie)}>
          {deplie ? 'Moins' : `Plus (${repliees.length})`}
        </button>
      )}
    </>
  );
}

/** Le menu : les écrans, puis le fichier ouvert et l'heure de son dernier enregistrement. */
export function MenuPrincipal({ fichier }: { readonly fichier: string }) {
  return (
    <nav className="menu" aria-label="Menu principal">
      <div className="menu-marque">
        <Icone nom="marque" />
        <span>Comités Emploi</span>
      </div>
      <EntreesDeTravail />
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
