import { dateCourte } from '#shared/dates/format.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { Historique } from '#renderer/app/historique/Historique.tsx';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Couples } from '#renderer/ui/page/Couples.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { GENRES, type Supprime } from './genres.ts';

/** Réunions nommées ; au-delà, leur nombre. */
const NOMMEES = 6;

function direCaches(caches: readonly string[]): string {
  const autres = caches.length - NOMMEES;
  const nommees = caches.slice(0, NOMMEES);
  return autres > 0 ? `${nommees.join(', ')} et ${pluriel(autres, 'autre', 'autres')}` : enumerer(nommees);
}

interface Proprietes {
  readonly supprime: Supprime;
  readonly surFermer: () => void;
  readonly surRestaurer: () => void;
  readonly enCours: boolean;
}

/** Un objet de la corbeille : ce qui reviendra avec lui, et quand il s'efface ; rien ne change avant le geste. */
export function CeQuiReviendra({ supprime, surFermer, surRestaurer, enCours }: Proprietes) {
  const { objet, id, libelle, supprimeLe, effacementLe } = supprime;
  const { donnees, erreur, relire } = useRequete('corbeille.contenu', { objet, id });
  return (
    <Panneau titre={libelle} surFermer={surFermer}>
      <Couples
        couples={[
          ['Genre', GENRES[objet]],
          ['Supprimé le', dateCourte(supprimeLe.slice(0, 10))],
          ['S’efface', effacementLe === null ? 'gardé : un autre objet le nomme' : `le ${dateCourte(effacementLe)}`],
        ]}
      />
      <h3 className="titre-de-partie">Ce qui reviendra avec</h3>
      {donnees === null && <PasEncoreLu attente="Lecture…" refus="Contenu non lu." erreur={erreur} relire={relire} />}
      {donnees !== null && donnees.parties.length === 0 && donnees.caches.length === 0 && (
        <p className="note">Rien d’autre : cet objet n’avait pas de parties.</p>
      )}
      {donnees !== null && donnees.parties.length > 0 && (
        <Couples couples={donnees.parties.map(({ quoi, nombre }) => [quoi, nombre] as const)} />
      )}
      {donnees !== null && donnees.caches.length > 0 && <p>{`Se reverra aussi : ${direCaches(donnees.caches)}.`}</p>}
      <div className="puces gestes-de-section">
        <Bouton genre="premier" enCours={enCours} surClic={surRestaurer}>
          Restaurer avec tout cela
        </Bouton>
      </div>
      <Historique objet={objet} id={id} />
    </Panneau>
  );
}
