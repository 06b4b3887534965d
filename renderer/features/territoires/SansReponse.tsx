import { lireCodeQpv } from '#shared/domain/territoire/territoire.rules.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';

/** Rien ne répond ; d'un code de 2015, ce qui le ferait trouver. */
export function SansReponse({ demande }: { readonly demande: string }) {
  const { code, generation } = lireCodeQpv(demande);
  if (generation !== 2015)
    return (
      <Vide icone="chercher">{`Aucun territoire ne répond à « ${demande} ». Essayez le début du nom, ou le code.`}</Vide>
    );
  return (
    <Vide
      icone="chercher"
      geste={
        <Lien vers="/annuaire/reprendre?contenu=successions" genre="bouton">
          Reprendre la table de passage
        </Lien>
      }
    >
      {`« ${code} » est un code de quartier de 2015, et nulle table de passage reprise ne lui donne de suite.`}
    </Vide>
  );
}
