import './rapports.css';
import { useLocation } from 'wouter';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { titreDuRapport } from '#shared/domain/convention/rapport/titre-du-rapport.rules.ts';

/** Le rapport que présente cette réunion du COPIL, convention par convention : l'ouvrir, ou le commencer. */
export function RapportsDeLaReunion({ reunionId }: { readonly reunionId: string }) {
  const { donnees } = useRequete('rapports.deReunion', { reunionId });
  const { lancer } = useCommande('rapports.creer');
  const [, aller] = useLocation();
  if (donnees === null || donnees.length === 0) return null;
  const ouvrir = (conventionId: string) =>
    void lancer({ conventionId, genre: 'copil', exercice: null, reunionId }).then(
      ({ id }) => aller(`/conventions/${conventionId}/rapport/${id}`),
      direRefus('Rapport non ouvert.'),
    );
  return (
    <ul className="rapports-de-reunion">
      {donnees.map(({ convention: { id, numero }, rapport }) => (
        <li key={id}>
          <Icone nom="document" petite />
          {rapport === null ? (
            <Bouton genre="discret" surClic={() => ouvrir(id)}>
              {`Ouvrir le rapport ${numero}`}
            </Bouton>
          ) : (
            <Lien vers={`/conventions/${id}/rapport/${rapport.id}`}>
              {`${titreDuRapport(rapport)} ${numero}, ${rapport.statut === 'valide' ? 'validé' : 'projet'}`}
            </Lien>
          )}
        </li>
      ))}
    </ul>
  );
}
