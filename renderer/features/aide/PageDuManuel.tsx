import { useAllerAuBloc } from '#renderer/app/use-aller-au-bloc.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { PageDeManuel } from './manuel.types.ts';
import { cleDeSection } from './recherche-du-manuel.ts';
import { PhraseDuManuel } from './PhraseDuManuel.tsx';

/** Une page du manuel, section par section ; chaque lien mène à l'écran dont elle parle. */
export function PageDuManuel({ page }: { readonly page: PageDeManuel }) {
  const ici = useAllerAuBloc();
  return (
    <div className="manuel-sections" ref={ici}>
      {page.sections.map(({ titre, phrases, etapes = [], liens = [] }) => (
        <Bloc key={titre} titre={titre} cle={cleDeSection(titre)}>
          {phrases.map((phrase) => (
            <p key={phrase}>
              <PhraseDuManuel>{phrase}</PhraseDuManuel>
            </p>
          ))}
          {etapes.length > 0 && (
            <ol className="manuel-etapes">
              {etapes.map((etape) => (
                <li key={etape}>
                  <PhraseDuManuel>{etape}</PhraseDuManuel>
                </li>
              ))}
            </ol>
          )}
          {liens.length > 0 && (
            <p className="manuel-liens">
              {liens.map(({ vers, nom }) => (
                <Lien key={vers} vers={vers} genre="geste">
                  {nom}
                </Lien>
              ))}
            </p>
          )}
        </Bloc>
      ))}
    </div>
  );
}
