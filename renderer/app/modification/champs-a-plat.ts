import { AppError } from '#shared/errors/app-error.ts';

/** L'hôte nomme les champs sous leur objet (« poste.le ») ; le formulaire les tient à plat (« le »). */
export async function aPlat<T>(objet: string, faire: () => Promise<T>): Promise<T> {
  try {
    return await faire();
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.transmise.champs === undefined) throw cause;
    const champs = Object.entries(cause.transmise.champs).map(
      ([nom, phrase]) => [nom.startsWith(`${objet}.`) ? nom.slice(objet.length + 1) : nom, phrase] as const,
    );
    throw new AppError({ ...cause.transmise, champs: Object.fromEntries(champs) }, cause);
  }
}
