import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { estBloquant } from '#shared/domain/constat.ts';
import { sectionDuConstat } from '#shared/domain/convention/rapport/etat-de-section.rules.ts';
import type { RapportLu } from './rapport.types.ts';

interface Proprietes {
  readonly lu: RapportLu;
  readonly surFermer: () => void;
}

/** Fige le rapport : ce qui l'arrête d'abord, puis ce qu'il reste à voir, chacun avec le lien pour y remédier (D4, D9). */
export function ValiderLeRapport({ lu: { rapport, convention, constats }, surFermer }: Proprietes) {
  const { lancer, enCours } = useCommande('rapports.valider');
  const aviser = useAvisAnnulable();
  const arrete = constats.some(estBloquant);
  const valider = () =>
    void lancer({ id: rapport.id }).then(({ version }) => {
      surFermer();
      aviser(`La version ${version} est validée : plus rien ne s’y écrit.`, 'rapports.valider');
    }, direRefus('Rapport non validé.'));
  return (
    <Dialogue
      ouvert
      titre={`Valider la version ${rapport.version}`}
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" icone="cadenas" desactive={arrete} enCours={enCours} surClic={valider}>
            Valider
          </Bouton>
          <Bouton surClic={surFermer}>Annuler</Bouton>
        </>
      }
    >
      <p>
        Validé, le rapport est figé avec ses données et leur empreinte. Le modifier ensuite demande d’en ouvrir une
        version nouvelle.
      </p>
      <ListeDeConstats
        constats={constats}
        complet="Rien ne manque à ce rapport."
        gesteDe={(constat) => (
          <span onClickCapture={surFermer}>
            <Lien
              vers={`/conventions/${convention.id}/rapport/${rapport.id}?section=${sectionDuConstat(constat)}`}
              genre="geste"
            >
              Y aller
            </Lien>
          </span>
        )}
      />
    </Dialogue>
  );
}
